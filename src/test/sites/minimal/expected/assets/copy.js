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
let done = true;
try {
await navigator.clipboard.write([new ClipboardItem({
'text/plain': new Blob([text.textContent], { type: 'text/plain' }),
'text/html': new Blob([text.innerHTML], { type: 'text/html' })
})]);
} catch {
getSelection().selectAllChildren(text);
done = document.execCommand('copy');
}
show(button, done ? say('copied') : say('press-keys'));
return done ? say('copied-text', text.textContent) : say('not-copied');
}
function show(pressed, word) {
const before = pressed.dataset.before ??= pressed.textContent;
pressed.textContent = word;
clearTimeout(pressed.timer);
pressed.timer = setTimeout(() => { pressed.textContent = before; }, 2000);
}
