/** Why no picture came about. */
export class PictureError extends Error {
  /** Whether the browser could not read the drawing, or had no room for so many pixels. */
  readonly reason: 'picture' | 'large'

  constructor(reason: 'picture' | 'large') {
    super(`the browser made no picture: ${reason}`)
    this.reason = reason
  }
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new PictureError('picture'))
    image.src = address
  })
}

/**
 * An SVG file as PNG, drawn by the browser with its own letters, `scale` times as large. Rejects with a PictureError where the browser
 * cannot. Works from `file://`: the drawing loads nothing and so leaves the canvas readable.
 */
export async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await loaded(address)
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new PictureError('large')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new PictureError('large'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
