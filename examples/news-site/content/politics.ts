import type { Draft } from "../src/content/draft.js";

export const politics: readonly Draft[] = [
  {
    slug: "cambodia-france-meeting-ties",
    headline: "Cambodia and France look for a closer partnership in a year of summits",
    standfirst:
      "A meeting of Cambodia’s foreign minister and the French ambassador went through defence, schools and three conferences in France.",
    authors: ["Chan Sreyleak", "Luc Ferrand"],
    tags: ["diplomacy", "France", "foreign ministry", "education"],
    published: { daysAgo: 1, at: "08:15" },
    place: "Phnom Penh",
    articleType: "background",
    body: [
      "When Prak Sokhonn, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation, received Jacques Pellet, the ambassador of France, on 23 January 2025, the two had more on the table than courtesies. Both governments had said that they want to lift their relations to a strategic partnership.",
      "The minister spoke of the worth of visits at the highest level and recalled those of King Norodom Sihamoni and Prime Minister Hun Manet to France. He was preparing a working visit of his own; the ambassador, for his part, named French delegations that were to come to Cambodia.",
      { heading: "Training, scholarships, a tour" },
      "In defence, the two sides pointed to joint training of Cambodian forces and to peacekeeping, where the share of women had grown by 20.8 per cent in 2024. In education, France said it would go on with university scholarships and with technical and professional training; a tour to France was planned for 2025.",
      "The next round of political consultations was set for Phnom Penh within the year. Paris also hoped for senior Cambodian guests at three gatherings in France in 2025: the summit on artificial intelligence, the Nutrition for Growth summit and the United Nations Ocean Conference. The minister answered that Cambodia meant to take part.",
    ],
    contact: [
      "For more information, please contact:",
      "Tel: (855) 23 216 122",
      "Fax: (855) 23 216 141, 023 213 341",
      "Email: mfaic@mfaic.gov.kh",
      "N° 3, Samdech HUN Sen Street, Sangkat Tonle Bassac, Khan Chamkarmon, Phnom Penh, Kingdom of Cambodia.",
    ].join("\n"),
  },
  {
    slug: "commune-councils-open-their-books",
    headline: "Commune councils try opening their books, one noticeboard at a time",
    standfirst:
      "Forty councils now post what they spend on roads, wells and repairs where everyone can read it.",
    authors: ["Meas Dara"],
    tags: ["local government", "budget", "transparency"],
    published: { daysAgo: 3, at: "06:40" },
    place: "Takeo",
    body: [
      "The sheet of paper outside the commune hall is changed on the first Monday of each month. It says what the road to the pagoda cost, who mended the pump, and how much is left. Since the spring forty councils have taken part in the trial.",
      "“At first people came to check the spelling of their names,” says the clerk who fills it in. “Now they ask why gravel was dearer in March.”",
      "The trial ends in December. A review will say whether the sheets led to fewer complaints, and what the printing cost: about two dollars a month, by the clerk’s own count.",
    ],
  },
  {
    slug: "assembly-debates-river-transport-bill",
    headline: "Assembly takes up a bill on river transport after a year of delay",
    standfirst:
      "Life jackets, licences and landing stages: the draft would put ferries and cargo boats under one set of rules.",
    authors: ["Sok Vannak"],
    tags: ["parliament", "river", "transport", "safety"],
    published: { daysAgo: 6, at: "17:20" },
    body: [
      "Lawmakers began the first reading of a bill that would license every boat carrying more than six passengers and oblige owners to keep a life jacket for each of them.",
      "Boat owners on the Bassac support licences but want the fee to follow the size of the boat. “A man with one ferry and a woman with ten barges should not pay the same,” their association wrote to the committee.",
      { heading: "What would change" },
      {
        list: [
          "Boats for more than six passengers need a licence, renewed every two years.",
          "Landing stages get lights and a posted limit of load.",
          "Accidents are reported within a day, to one office in place of three.",
        ],
      },
      "A second reading is due next month. The river police would have two years to train inspectors.",
    ],
  },
  {
    slug: "young-voters-register-online",
    headline: "Registering to vote by telephone proves popular with the young",
    standfirst:
      "A quarter of first-time voters in three provinces used the new form; officials want to know why the rest did not.",
    authors: ["Chan Sreyleak"],
    tags: ["elections", "young people", "internet"],
    published: { daysAgo: 12, at: "09:05" },
    body: [
      "One in four of those who registered for the first time did so on a telephone, the election office reported after a trial in three provinces. Most took under ten minutes.",
      "Queues at the commune halls were shorter, but not gone. Many came to be photographed, because a picture taken at home in poor light was refused.",
      "The office will allow a second try at the picture, and will print the form in larger type for those who still prefer paper.",
    ],
  },
  {
    slug: "opinion-slow-letters-of-government",
    headline: "In praise of the slow letter",
    standfirst:
      "A reply that takes a week and answers the question is worth more than one that takes a minute and does not.",
    authors: ["Keo Bopha"],
    published: { daysAgo: 19, at: "05:30" },
    articleType: "opinion",
    body: [
      "My neighbour asked her district office in writing why her street has no lamp. The answer took eight days. It gave the reason, the year in which the lamp is planned, and a name to ring. She has pinned it above her rice cooker.",
      "We are promised instant answers now. I have had many: they are polite, they come at midnight, and they say that my message matters. None of them has told me about a lamp.",
      { quote: "A government that writes slowly has at least had time to read.", by: "Keo Bopha" },
      "Let the machines sort the post. Let a person with a name answer it, by Thursday week.",
    ],
  },
  {
    slug: "district-offices-one-window",
    headline: "Twelve districts promise one window for every paper",
    standfirst: "Birth certificates, land forms and shop licences are to be handed in at the same counter.",
    authors: ["Meas Dara", "Sok Vannak"],
    tags: ["local government", "services"],
    published: { daysAgo: 27, at: "10:45" },
    body: [
      "From next month twelve district offices will take all applications at one counter and give each a number that can be followed by telephone.",
      "The idea has been tried before. In an earlier round the counters were opened but the files still went from room to room by hand, and the numbers told people only that their paper was “moving”.",
      "This time each step has a limit in days, and the list of limits hangs beside the window. If a limit passes, the applicant need not come back: the office has to ring.",
    ],
  },
];
