/** Imported before a program: tells on its error output, when it ends, how much memory it held at most, in kilobytes. */
process.on('exit', () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`)
})
