async function copy(chosen) {
const isPassage = chosen.matches('.passage'), done = isPassage ? await copyAddress(chosen) : await copyText(chosen);
const status = document.querySelector('.copied');
if (status) {
status.textContent = '';
status.textContent = done;
}
}
async function copyAddress(link) {
const { address = location.href.replace(/#.*/, '') } = document.querySelector('main').dataset;
const text = address + link.hash;
try {
await navigator.clipboard.writeText(text);
} catch {
return say('address-shown');
}
show(link, say('copied'));
return say('address-copied', text);
}
async function copyText(button) {
const text = button.parentElement.querySelector('.citation, pre');
let plain = withPassage(text.textContent), done = true;
try {
await navigator.clipboard.write([new ClipboardItem({
'text/plain': new Blob([plain], { type: 'text/plain' }),
'text/html': new Blob([withPassage(text.innerHTML)], { type: 'text/html' })
})]);
} catch {
plain = text.textContent;
getSelection().selectAllChildren(text);
done = document.execCommand('copy');
}
show(button, !done ? say('press-keys') : plain === text.textContent ? say('copied') : say('copied-passage'));
return done ? say('copied-text', plain) : say('not-copied');
}
function withPassage(citation) {
const { address } = document.querySelector('main').dataset;
return address && document.querySelector('.text :target, .abstract :target') ? citation.replaceAll(address, (found, at) =>
/^[\w#]/.test(citation.slice(at + found.length)) ? found : found + location.hash) : citation;
}
function show(pressed, word) {
const before = pressed.dataset.before ??= pressed.textContent;
pressed.textContent = word;
clearTimeout(pressed.timer);
pressed.timer = setTimeout(() => { pressed.textContent = before; }, 2000);
}
