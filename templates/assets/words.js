// What scripts say. Before this stand the messages of the archive, the language by whose rules they are told, and those that are told by another's.
const tellers = {};
const teller = tag => tellers[tag] ??= {
  number: new Intl.NumberFormat(tag),
  cardinal: new Intl.PluralRules(tag),
  ordinal: new Intl.PluralRules(tag, { type: 'ordinal' }),
  list: new Intl.ListFormat(tag)
};

// A message in parts: its texts, and in their places the arguments, which may be elements.
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
