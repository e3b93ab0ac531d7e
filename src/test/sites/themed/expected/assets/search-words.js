const SearchWords = (() => {
const CJK = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\u30FC', APOSTROPHE = "['‘’\\u02B9-\\u02BF]";
const ANY = `(?![${CJK}])(?!${APOSTROPHE})[\\p{L}\\p{M}\\p{Nd}]`, LETTER = `(?![${CJK}])(?!${APOSTROPHE})\\p{L}(?:(?![${CJK}])\\p{M})*`;
const RUN = new RegExp(`[${CJK}]+`, 'uy'), HYPHEN = new RegExp(`[-\\u2010\\u2011](?=${ANY})`, 'uy');
const DOTTED = new RegExp(`(${LETTER}(?:\\.${LETTER}(?!${ANY}))+)\\.?(?:${APOSTROPHE}[sS](?!${ANY}))?`, 'uy');
const PIECE = new RegExp(`${ANY}(?:${ANY}|${APOSTROPHE}(?=${ANY})|(?<=\\p{Nd})[.,](?=\\p{Nd}))*`, 'uy');
const GENITIVE = new RegExp(`(?<=.)${APOSTROPHE}[sS]$`, 'u'), APOSTROPHES = new RegExp(APOSTROPHE, 'gu');
const STOP = new Set(('a an and are as at be been but by for from had has have in into is it its of on or such that the their there these'
+ ' this those to was were which with').split(' '));
const SPELLED = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't', ς: 'σ' };
const ROW = 3, ACRONYM = 6, WORD = 64;
const normal = text => text.normalize('NFKC').replace(/(?!\u200B)\p{Cf}/gu, '');
const plain = word => word.normalize('NFKD').replace(/\p{M}/gu, '');
const lowered = word => word.toLowerCase().replace(/[ßæœøłđðþħıŋŧς]/g, letter => SPELLED[letter]);
const letters = word => word.match(/\p{L}/gu)?.length ?? 0;
const inCapitals = word => !/(?!\p{Lu})\p{L}/u.test(word);
function acronym(word) {
if (word.length > 2 * ACRONYM + 1) return '';
const isAcronym = text => [...text].length <= ACRONYM && /^[\p{Lu}\p{Nd}]+$/u.test(text) && letters(text) > 1;
return [word, word.replace(/s$/, '')].find(isAcronym) ?? '';
}
function pieceAt(text, at) {
DOTTED.lastIndex = PIECE.lastIndex = at;
const dotted = DOTTED.exec(text);
if (dotted) return { length: dotted[0].length, base: plain(dotted[1].replaceAll('.', '')) };
const piece = PIECE.exec(text)?.[0];
return piece && { length: piece.length, base: plain(piece.replace(GENITIVE, '').replace(APOSTROPHES, '').replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '')) };
}
/*
* The words of a text (a normal one): { form, upper, at, start, end, stop, unit, kind }. `upper` is the acronym, if any; `at` the
* position in words (of Chinese, Japanese and Korean: in characters); what hangs together has one `unit`. Kinds: word, joined (all parts
* of a word with hyphens in one, at the position of the first), pair (two characters; one where there is no other).
*/
function tokens(text) {
const found = [];
let at = 0, unit = 0, row = [];
const endRow = () => {
const words = row.filter(one => one.letters > 0);
if (words.length >= ROW && words.some(one => one.letters > ACRONYM)) row.forEach(one => { one.token.upper = ''; });
row = [];
};
const pairs = (run, start) => {
endRow();
const signs = [...run];
for (let i = 0, from = start; i < Math.max(1, signs.length - 1); from += signs[i++].length) {
const form = signs.slice(i, i + 2).join('');
found.push({ form, upper: '', at: at + i, start: from, end: from + form.length, stop: false, unit, kind: 'pair' });
}
at += signs.length;
};
const word = ({ base, length }, start) => {
const form = lowered(base);
if (!form) return undefined;
const token = { form, upper: acronym(base), at: at++, start, end: start + length, stop: STOP.has(form), unit, kind: 'word' };
found.push(token);
if (!inCapitals(base)) endRow(); else row.push({ token, letters: letters(base) });
return token;
};
for (let i = 0; i < text.length;) {
RUN.lastIndex = i;
const run = RUN.exec(text)?.[0];
if (run) pairs(run, i);
const parts = [];
let piece = run ? undefined : pieceAt(text, i);
i += run?.length ?? piece?.length ?? String.fromCodePoint(text.codePointAt(i)).length;
while (piece) {
const part = word(piece, i - piece.length);
if (part) parts.push(part);
HYPHEN.lastIndex = i;
piece = HYPHEN.test(text) ? pieceAt(text, ++i) : undefined;
i += piece?.length ?? 0;
}
if (parts.length > 1) {
const [{ at: first, start }] = parts, form = parts.map(part => part.form).join('');
found.push({ form, upper: '', at: first, start, end: parts.at(-1).end, stop: false, unit, kind: 'joined' });
}
unit++;
}
endRow();
return found.filter(({ form }) => form.length <= WORD);
}
const fold = text => tokens(normal(text)).filter(token => token.kind !== 'joined').map(token => token.form).join(' ');
const keys = text => tokens(normal(text)).flatMap(({ form, upper, at, stop }) =>
[...stop ? [] : [`${form}@${at}`], ...upper ? [`${upper}@${at}`] : []]);
function distance(one, other, most) {
if (Math.abs(one.length - other.length) > most) return most + 1;
let before = [], last = [...Array(other.length + 1).keys()];
for (let i = 1; i <= one.length; i++) {
const row = [i];
for (let j = 1; j <= other.length; j++) {
row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
}
[before, last] = [last, row];
}
return last[other.length];
}
const ENDINGS = /^(e|s|es|ed|ing|ings|er|ers|or|ors|ly|al|ion|ions|ive|ment|ments|ation|ations)$/;
function trimmed(form) {
const stems = new Set();
for (const [ending, put] of [[/ies$|ied$/, 'y'], [/s$/, ''], [/es$|ed$|er$|ers$|ing$|ings$|ly$/, ''], [/ed$|er$|ing$|ings$|ion$|ions$/, 'e'],
[/(?<=([bdglmnprt])\1)(ed|er|ers|ing)$/, '-'], [/(ions?|ations?|ments?|ive|ors?|al)$/, '']]) {
const stem = form.replace(ending, put).replace(/.-$/, '');
if (stem !== form && stem.length > 2) stems.add(stem);
}
return [...stems].sort((one, other) => other.length - one.length);
}
return { normal, tokens, keys, fold, distance, trimmed, ENDINGS };
})();
