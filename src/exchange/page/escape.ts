const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Words as HTML that shows exactly them, in element content and in double-quoted attributes. */
export const escapeHtml = (words: string): string =>
  words.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)

/**
 * A value as JSON that no HTML parser can take for markup: every `<` is written as an escape, so neither `</script` nor `<!--`
 * can occur; U+2028 and U+2029 too, which old scripts take for line ends.
 */
export const jsonForHtml = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')

/** What an HTML parser makes of line ends; a hash is taken of this form. */
const unixLines = (code: string): string => code.replace(/\r\n?/g, '\n')

/**
 * Minified JavaScript that an HTML parser leaves whole inside `<script>`. In strings, templates and regular expressions
 * the escapes mean the same characters, and minifiers never write either sequence as operators.
 */
export const scriptForHtml = (code: string): string =>
  unixLines(code)
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '\\x3c!--')

/** CSS that an HTML parser leaves whole inside `<style>`; `\/` is a slash in a CSS string. */
export const styleForHtml = (css: string): string => unixLines(css).replace(/<\/(?=style)/gi, '<\\/')
