import type { PictureSize } from './viewPicture.ts'

/** Pixels: what the width of a page of A4 on its side is drawn as, so that names come out as large as the sentence. */
const WIDTH = 1080

/** How large a picture is drawn for a page of its own, above a sentence of so many code points; 0 for none. */
export const paperRoom = (letters: number): PictureSize => ({
  width: WIDTH,
  height: letters === 0 ? 620 : letters <= 150 ? 480 : 390,
})
