/** Twelve letters that no other window has. */
export function freshId(): string {
  const bytes = new Uint8Array(6)
  window.crypto.getRandomValues(bytes)
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
