const HAN = /[\u3400-\u9fff]/

/** An encoded fragment with its Chinese characters as they are read; it opens the same, and everything else in it stays encoded. */
export const legibleFragment = (fragment: string): string =>
  fragment.replace(/(?:%[0-9A-F]{2})+/g, (encoded) =>
    [...decodeURIComponent(encoded)]
      .map((character) => (HAN.test(character) ? character : encodeURIComponent(character)))
      .join(''),
  )
