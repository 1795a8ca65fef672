/** Words as `fold` leaves them: lower case, no accents. Alternatives of one meaning are separated by `|`, meanings by spaces. */
function numbered(words: string, from: number): Map<string, number> {
  const numbers = new Map<string, number>();
  words.split(" ").forEach((alternatives, index) => {
    for (const word of alternatives.split("|")) numbers.set(word, index + from);
  });
  return numbers;
}

function merged(...maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  return new Map(maps.flatMap((map) => [...map]));
}

const KHMER_MONTHS = numbered(
  "មករា កុម្ភៈ|កុម្ភះ|កុម្ភ:|កុម្ភ៖|កុម្ភ មីនា|មិនា មេសា ឧសភា|ឧសភ មិថុនា កក្កដា|កក្តដា|កក្កដ សីហា កញ្ញា តុលា វិច្ឆិកា|វិច្ឆកា ធ្នូ",
  1,
);

/** 1 for January to 12. */
export const MONTHS = merged(
  numbered("january february march april may june july august september october november december", 1),
  numbered("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", 1),
  numbered(
    "januar|janner februar|feber marz|maerz april mai juni juli august september oktober november dezember",
    1,
  ),
  numbered(
    "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    1,
  ),
  numbered("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro", 1),
  KHMER_MONTHS,
);

/** Abbreviated months, which may end in a full stop. */
export const SHORT_MONTHS = merged(
  numbered("jan feb mar apr may jun jul aug sep|sept oct nov dec", 1),
  numbered("janv fev|fevr mars avr mai juin juil|juill aout sept octo nov dec", 1),
  numbered("jann febr mrz apr mai jun jul aug sept okt nov dez", 1),
  numbered("ene feb mar abr may jun jul agto sep oct nov dic", 1),
);

/** Abbreviations that are months only after a day and with a full stop: they are words of other meanings too. */
export const DOTTED_MONTHS: ReadonlyMap<string, number> = new Map([
  ["ago", 8],
  ["set", 9],
  ["out", 10],
]);

/** English months that are also everyday words: a date only with a capital. */
export const EVERYDAY_MONTHS: ReadonlySet<string> = new Set(["may", "march"]);

const KHMER_WEEKDAYS = numbered("អាទិត្យ ចន្ទ|ច័ន្ទ|ចន្ទ័ អង្គារ ពុធ ព្រហស្បតិ៍|ព្រហស្បត៍|ព្រហស្បតិ|ព្រហស្បត្តិ៍ សុក្រ សៅរ៍|សៅរ", 0);

/** 0 for Sunday to 6. In Khmer they need the word for day before them. */
export const WEEKDAYS = merged(
  numbered("sunday monday tuesday wednesday thursday friday saturday", 0),
  numbered("dimanche lundi mardi mercredi jeudi vendredi samedi", 0),
  numbered("sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend", 0),
  numbered("domingo lunes martes miercoles jueves viernes sabado", 0),
);

/** Weekdays in Portuguese, which "feira" follows. */
export const FEIRA_WEEKDAYS = numbered("segunda terca quarta quinta sexta", 1);

export { KHMER_WEEKDAYS };

/** Abbreviated weekdays count only before a date. */
export const SHORT_WEEKDAYS = merged(
  numbered("sun mon tue|tues wed thu|thur|thurs fri sat", 0),
  numbered("dim lun mar mer jeu ven sam", 0),
  numbered("so mo di mi do fr sa", 0),
  numbered("dom seg ter qua qui sex sab", 0),
);

/** Numbers as words, as far as the press spells them out: one to twelve. */
export const NUMBER_WORDS = merged(
  numbered("one|a|an two three four five six seven eight nine ten eleven twelve", 1),
  numbered("un|une deux trois quatre cinq six sept huit neuf dix onze douze", 1),
  numbered("ein|eine|einer|einem zwei drei vier funf sechs sieben acht neun zehn elf zwolf", 1),
  numbered("uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce", 1),
  numbered("um|uma dois|duas tres quatro cinco seis sete oito nove dez onze doze", 1),
  numbered("មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់", 1),
);

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month";

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  second: "second seconds sec secs seconde secondes sekunde sekunden segundo segundos វិនាទី",
  minute: "minute minutes min mins minuten minuto minutos នាទី",
  hour: "hour hours hr hrs h heure heures stunde stunden hora horas ម៉ោង",
  day: "day days jour jours tag tagen tage dia dias ថ្ងៃ",
  week: "week weeks semaine semaines woche wochen semana semanas សប្តាហ៍ សប្ដាហ៍ អាទិត្យ",
  month: "month months mois monat monaten mes meses ខែ",
};

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (Object.entries(UNIT_WORDS) as [Unit, string][]).flatMap(([unit, words]) =>
    words.split(" ").map((word): [string, Unit] => [word, unit]),
  ),
);

/** Ordinals of quarters. */
export const QUARTERS = merged(
  numbered("first second third fourth", 1),
  numbered("premier deuxieme|second troisieme quatrieme", 1),
  numbered("erste|ersten|erstes zweite|zweiten|zweites dritte|dritten|drittes vierte|vierten|viertes", 1),
  numbered("primer segundo tercer cuarto", 1),
  numbered("primeiro segundo terceiro quarto", 1),
  numbered("ទីមួយ ទីពីរ ទីបី ទីបួន", 1),
);

/** The words that Khmer dates are made of; the text between them is left alone. */
export const KHMER_WORDS: ReadonlySet<string> = new Set([
  ...KHMER_MONTHS.keys(),
  ...KHMER_WEEKDAYS.keys(),
  ...[...NUMBER_WORDS.keys(), ...UNITS.keys(), ...QUARTERS.keys()].filter((word) => word >= "\u1780"),
  ..."ថ្ងៃ ទី ខែ ឆ្នាំ ម៉ោង ត្រីមាស ត្រីមាសទី នាទី និង ពី ចាប់ពី ដល់ រហូតដល់ មុន កន្លងទៅ ទៀត ក្រោយ ខាងមុខ បន្ទាប់ នេះ កន្លះ".split(
    " ",
  ),
  ..."ម្សិលមិញ ម្សិលម៉ិញ ស្អែក ថ្ងៃស្អែក ថ្ងៃនេះ ព្រឹក រសៀល ល្ងាច យប់ ថ្ងៃត្រង់ ព.ស ព.ស. គ.ស គ.ស. ពុទ្ធសករាជ គ្រិស្តសករាជ នឹង ត្រូវនឹង វេលា នៅ យប់មិញ ព្រឹកមិញ".split(
    " ",
  ),
]);
