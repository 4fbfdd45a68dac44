/** A pin's sign, for the eye only. */
export function PinMark() {
  return (
    <svg class="pin-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M5 1.5h6M6 1.5 5.5 7 3.5 9.5h9L10.5 7 10 1.5M8 9.5V15" />
    </svg>
  )
}
