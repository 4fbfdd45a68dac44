/**
 * Runs before the body is parsed, in any browser with scripts, so it keeps to ECMAScript 3: hides the plain article while the
 * explorer starts, and brings it back when a script fails, or when three seconds after loading nothing has been mounted.
 */
export const BOOT_SCRIPT = `(function () {
  var root = document.documentElement
  if (!window.addEventListener) return
  root.className = 'scripts'
  function reveal() {
    var app = document.getElementById('app')
    if (!app || !app.firstChild) root.className = ''
  }
  window.addEventListener('error', reveal, true)
  window.addEventListener('unhandledrejection', reveal)
  window.addEventListener('load', function () {
    setTimeout(reveal, 3000)
  })
})()`
