const messages = {"address-copied":["Address copied: ",0],"address-shown":"The address of this passage is in the address bar.","all-of":[["cardinal",0,{"other":["All ",0]}]],"all-results":["All results for “",0,"”"],"also":["also “",0,"”"],"common":"These words are in nearly every text. Add one that tells more, or a name.","copied":"Copied","copied-passage":"Copied, with the passage","copied-text":["Copied: ",0],"date":"Write a year, a month or a day: 2023, 2023-05 or 2023-05-09.","failed":"A part of the search index could not be loaded, so this search is not answered.","fewer":"Fewer","filtered":[["cardinal",0,{"other":[0]}]," of ",["cardinal",1,{"one":[1," reading"],"other":[1," readings"]}],"."],"kind-of":[0,": ",1],"kind.actor":"Actor","kind.date":"Date","kind.event":"Event","kind.government":"Government","kind.organization":"Organization","kind.person":"Person","kind.publication":"Publication","kind.topic":"Topic","left-out":[["cardinal",0,{"one":["The filters leave out the one reading that was found."],"other":["The filters leave out all ",0," readings that were found."]}]],"meant":["Showing results for ",0,". Search instead for ",1,"."],"more":[["cardinal",0,{"other":["Show ",0," more"]}]],"names":"Names and readings","not-copied":"Could not copy. The text is selected.","place":["place: ",0],"press-keys":"Press Ctrl+C","quoted":["“",0,"”"],"readings":[["cardinal",0,{"one":[0," reading"],"other":[0," readings"]}]],"retry":"Try again","role.author":"Author","role.editor":"Editor","role.mentioned":"Mentioned","role.publisher":"Publisher","role.quoted":"Quoted","role.subject":"Subject","searching":"Searching …","some":"With some of the words","suggestions":[["cardinal",0,{"one":[0," suggestion"],"other":[0," suggestions"]}]],"tally":[["cardinal",0,{"=0":[["cardinal",1,{"=0":["No reading found."],"one":["No reading has all the words. ",1," reading with some of them:"],"other":["No reading has all the words. ",1," readings with some of them:"]}]],"one":[0," reading",["cardinal",1,{"=0":["."],"other":[" with all the words; ",1," more with some of them."]}]],"other":[0," readings",["cardinal",1,{"=0":["."],"other":[" with all the words; ",1," more with some of them."]}]]}]],"unknown":["Not in this archive: ",0,"."],"wordless":"There is no word in this to search for."}, tongue = "en-001-u-nu-latn", tongues = {};
const tellers = {};
const teller = tag => tellers[tag] ??= {
number: new Intl.NumberFormat(tag),
cardinal: new Intl.PluralRules(tag),
ordinal: new Intl.PluralRules(tag, { type: 'ordinal' }),
list: new Intl.ListFormat(tag)
};
function parts(key, ...values) {
const told = teller(tongues[key] ?? tongue);
const write = pieces => pieces.flatMap(piece => {
if (typeof piece === 'string') return piece;
if (typeof piece === 'number') return typeof values[piece] === 'number' ? told.number.format(values[piece]) : values[piece];
const [form, argument, choices] = piece, value = values[argument];
return write(choices[`=${value}`] ?? choices[form === 'select' ? value : told[form].select(value)] ?? choices.other);
});
return write([messages[key]].flat());
}
const say = (key, ...values) => parts(key, ...values).join('');
const counted = number => teller(tongue).number.format(number);
const listed = texts => teller(tongue).list.format(texts);
