import type { Draft } from "../src/content/draft.js";

export const local: readonly Draft[] = [
  {
    slug: "night-buses-get-a-timetable",
    headline: "Night buses get a timetable, and the timetable gets a lamp",
    standfirst:
      "Three lines will run until two in the morning. Stops show when the next one comes, in figures one can read in the dark.",
    authors: ["Nov Rithy"],
    tags: ["buses", "transport", "city"],
    published: { daysAgo: 0, at: "04:50" },
    place: "Phnom Penh",
    body: [
      "From the first of the month three bus lines will run every half hour until two in the morning. They pass the two largest hospitals, the garment quarter and the river front.",
      "Those who work late had asked for years. What they asked for most, a survey found, was not more buses but to know when the next one comes.",
      "Each stop therefore gets a printed timetable and a lamp above it. The lamps run on small panels and were tried out on one line in the rains: two of forty failed, both to ants.",
    ],
  },
  {
    slug: "trees-of-street-63",
    headline: "The tamarinds of the old quarter get numbers and a doctor",
    standfirst: "Six hundred trees are measured, tapped and listened to. Forty need a crutch.",
    authors: ["Chan Sreyleak"],
    tags: ["trees", "city", "heritage"],
    published: { daysAgo: 2, at: "16:40" },
    place: "Phnom Penh",
    body: [
      "A woman with a rubber mallet walks along the street and knocks on every tree. A hollow one answers lower. By the end of the month she will have knocked on six hundred.",
      "The city wants to know which trees may fall in the next storm. Forty have been found that lean on wires, on roofs or on each other. They will get props before anyone speaks of saws.",
      "Each tree carries a number now. Residents can ring and ask after it.",
    ],
  },
  {
    slug: "flood-pumps-ready-early",
    headline: "Pumps stand ready a month early after last year’s floods",
    standfirst: "The city has doubled its pumps along the Bassac, and this time bought the hoses too.",
    authors: ["Sok Vannak", "Nov Rithy"],
    tags: ["floods", "river", "city"],
    published: { daysAgo: 5, at: "07:35" },
    place: "Phnom Penh",
    body: [
      "Last year eight pumps arrived the day before the water did, and the hoses two days after. This year sixteen stand along the Bassac already, with hoses coiled beside them.",
      "The lowest streets flood when the river is high and the drains cannot empty. The pumps lift the water over the bank. At full power they move a swimming pool in three minutes.",
      "Residents have been shown how to report a blocked drain: with a picture, so that the crew knows what to bring.",
    ],
  },
  {
    slug: "library-lends-tools-and-a-ladder",
    headline: "The library lends drills, a sewing machine and one long ladder",
    standfirst: "Books are still the most wanted. The ladder is booked until March.",
    authors: ["Keo Bopha"],
    tags: ["library", "city"],
    published: { daysAgo: 6, at: "11:50" },
    body: [
      "The shelf behind the encyclopaedias holds four drills, a sewing machine, a projector and a bag of spirit levels. All go out for a week on an ordinary card.",
      "The idea came from a reader who returned a book on roofs and said it was very good but that she had no ladder.",
      "There is one ladder now. It leans against the poetry.",
    ],
  },
  {
    slug: "water-festival-clean-up",
    headline: "After the Water Festival, four hundred brooms",
    standfirst:
      "Volunteers cleared the river front before the offices opened. They found eleven single shoes.",
    authors: ["Nov Rithy"],
    tags: ["Water Festival", "river", "city", "boat racing"],
    published: { daysAgo: 9, at: "07:00" },
    place: "Phnom Penh",
    body: [
      "They started at three, when the last music stopped, and by seven one could see the pavement. Four hundred volunteers with brooms cleared two kilometres of river front.",
      "Bottles and cans go to a workshop that pays by weight; the money buys next year’s brooms.",
      "Eleven single shoes are at the ward office. So is a drum that belongs to a racing crew, which has been told.",
    ],
  },
  {
    slug: "night-buses-km",
    headline: "ក្រុងរៀបចំដំណើររថយន្តក្រុងពេលយប់",
    standfirst: "រថយន្តក្រុងបីខ្សែនឹងដំណើរការរហូតដល់ម៉ោងពីររំលងអធ្រាត្រ។",
    authors: ["ចាន់ ស្រីល័ក្ខ"],
    tags: ["buses", "transport", "city"],
    language: "km",
    published: { daysAgo: 15, at: "05:10" },
    body: [
      "ចាប់ពីដើមខែក្រោយ រថយន្តក្រុងបីខ្សែនឹងដំណើរការរៀងរាល់កន្លះម៉ោងម្តង រហូតដល់ម៉ោងពីររំលងអធ្រាត្រ។ រថយន្តនឹងឆ្លងកាត់មន្ទីរពេទ្យ និងមាត់ទន្លេ។",
      "អ្នកធ្វើការពេលយប់បានស្នើសុំសេវានេះជាច្រើនឆ្នាំមកហើយ។ ចំណតនីមួយៗនឹងមានកាលវិភាគ និងចង្កៀងមួយ។",
    ],
  },
  {
    slug: "the-baker-who-opens-at-two",
    headline: "The baker who opens at two in the morning",
    standfirst: "Night nurses, bus drivers and students of medicine meet over the first loaves.",
    authors: ["Keo Bopha"],
    published: { daysAgo: 22, at: "04:20" },
    body: [
      "There is no sign. One knows the place by the light and by the people who sit on the kerb in front of it with warm paper bags.",
      "The baker began to sell at two because he was awake anyway. His best customers are night nurses, who buy for the whole ward, and drivers of the last bus.",
      "At six, when other shops open, he puts up the shutter and goes to bed.",
    ],
  },
  {
    slug: "school-garden-feeds-a-street",
    headline: "A school garden feeds its street for one Friday a month",
    standfirst: "Morning glory, long beans and soup for a hundred and twenty: pupils cook what they grow.",
    authors: ["Chan Sreyleak", "Keo Bopha"],
    tags: ["education", "food", "farming", "city"],
    published: { daysAgo: 29, at: "12:15" },
    body: [
      "On the last Friday of the month a table as long as the schoolyard stands in the street. Pupils carry out soup from what they have grown between the wall and the bicycle shed.",
      "The garden is forty metres long and two wide. It is watered from the roof, weeded by classes in turn, and guarded by a caretaker against hens.",
      "Neighbours bring rice and stay to wash up. The record is a hundred and sixty bowls.",
    ],
  },
  {
    slug: "lost-property-of-the-ferry",
    headline: "Lost on the ferry: two guitars, a door, a wedding cake",
    standfirst:
      "The ferry line’s lost property shelf is emptied once a year, and the whole quarter comes to look.",
    authors: ["Sok Vannak"],
    tags: ["river", "transport", "city"],
    published: { daysAgo: 40, at: "14:30" },
    place: "Phnom Penh",
    body: [
      "The door is solid, painted green, and has a number on it. How one forgets a door on a boat nobody can say, but it travelled across the Bassac eleven times before a sailor took it off.",
      "Guitars come in pairs; telephones are called for within the hour; umbrellas never are. The cake was eaten by the crew on the second day, with regret.",
      "What is left at the end of the year is sold for the benefit of the swimming school.",
    ],
  },
];
