// Opened from disk, a link to a folder needs the name of the file in it. On a web server this does nothing.
if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('a[href]')) {
    const [, path, rest] = /^([^?#]*)(.*)$/.exec(link.getAttribute('href'));
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) continue;
    if (/(^|\/)\.{0,2}$/.test(path) && path) link.setAttribute('href', path.replace(/\/?$/, '/index.html') + rest);
  }
}

// A page that moved leads on by itself; this keeps the passage that was asked for.
const moved = document.querySelector('meta[http-equiv=refresh]') && document.querySelector('main a[href]');
if (moved) location.replace(moved.href.replace(/#.*/, '') + location.hash);
