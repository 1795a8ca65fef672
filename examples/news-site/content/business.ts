import type { Draft } from "../src/content/draft.js";

export const business: readonly Draft[] = [
  {
    slug: "rice-mills-run-on-husks",
    headline: "Rice mills learn to run on what they used to throw away",
    standfirst:
      "Burning husks cuts the bill for power by half. What to do with the ash is the next question.",
    authors: ["Pich Sophea"],
    tags: ["rice", "energy", "farming"],
    published: { daysAgo: 0, at: "05:45" },
    place: "Battambang",
    body: [
      "A mill that husks ten tonnes of rice is left with two tonnes of husks. For years they went into a heap behind the shed, and in the wet season into the canal.",
      "Nine mills in the province now burn them to make power. Their owners say the bill fell by about half, and that the machines pay for themselves in four harvests if the price of rice holds.",
      { heading: "The ash" },
      "Every ten tonnes of rice also leave some four hundred kilos of ash. Brickmakers take part of it; a cement works has asked for samples. The rest is stored under plastic, and the province has given the mills until the next harvest to find it a home.",
    ],
  },
  {
    slug: "market-traders-pay-by-code",
    headline: "At the central market even the fish is paid for by telephone",
    standfirst:
      "Three stalls in four take payment by code. The oldest trader takes it too, and writes every sum in her book.",
    authors: ["Nov Rithy"],
    tags: ["market", "payments", "internet"],
    published: { daysAgo: 2, at: "06:00" },
    place: "Phnom Penh",
    body: [
      "The square of black and white dots hangs between the catfish and the scales, laminated against splashes. Three stalls in four now have one, by a count of the market office.",
      "Traders like that there is no change to give and nothing to count at night. They dislike days when the network is slow, and buyers who wave a picture of an old payment.",
      "Mrs Channy, who has sold fish here for forty-one years, writes every sum in her book as it arrives. “The telephone remembers for the bank,” she says. “The book remembers for me.”",
    ],
  },
  {
    slug: "solar-pumps-on-credit",
    headline: "Solar pumps on credit: who carries the risk of a cloudy year?",
    standfirst:
      "Lenders have paid for three thousand pumps. A wet season has shown where the small print bites.",
    authors: ["Pich Sophea", "Meas Dara"],
    tags: ["energy", "solar", "farming", "credit"],
    published: { daysAgo: 5, at: "08:30" },
    articleType: "analysis",
    body: [
      "A solar pump saves a farmer the price of diesel and costs as much as a good motorcycle. Three thousand have been sold on credit in two years, most of them repaid from the savings.",
      "Then came a season with so much cloud, and so much rain, that nobody needed to pump. The savings did not come, but the instalments did.",
      "One lender now lets a farmer skip two payments a year, at no charge. Another sells insurance against cloud. A cooperative near Pursat does something simpler: four families share a pump, and the one with the driest field goes first.",
    ],
  },
  {
    slug: "pepper-growers-name-their-hills",
    headline: "Pepper growers want the name of the hill on the jar",
    standfirst:
      "After the region, the slope: tasters say they can tell two valleys apart, and buyers pay for it.",
    authors: ["Nov Rithy"],
    tags: ["farming", "food", "trade"],
    published: { daysAgo: 10, at: "14:15" },
    place: "Kampot",
    body: [
      "Twelve growers have asked to print the name of their hill beside that of the province. In a blind test eight tasters out of ten sorted the jars by valley, the growers’ association says.",
      "A named hill fetches up to a fifth more. It also means that no pepper from elsewhere may go in the jar, and somebody has to check that.",
      "The association offers to pay an inspector. The ministry wants the inspector to be its own.",
    ],
  },
  {
    slug: "tailors-cooperative-opens-second-shop",
    headline: "Tailors’ cooperative opens a second shop and keeps its one price list",
    standfirst:
      "Thirty seamstresses who left factory lines to work for themselves now mend half the city’s school uniforms.",
    authors: ["Keo Bopha"],
    tags: ["work", "textiles", "cooperatives"],
    published: { daysAgo: 17, at: "09:40" },
    body: [
      "The price list on the wall has eleven lines and no small print. A zip is a zip, whoever brings the trousers. That, the thirty owners of the shop believe, is why people come back.",
      "They pooled their savings two years ago and bought six machines. Each month’s surplus is divided by hours worked, after a tenth has gone into a box for repairs.",
      "The second shop is near three schools, which was the point: from August to October they will mend uniforms and do little else.",
    ],
  },
  {
    slug: "ferry-line-buys-electric-boats",
    headline: "Ferry line orders two electric boats and a very long cable",
    standfirst:
      "The crossing takes nine minutes. Charging takes six, if the landing stage stays where it is.",
    authors: ["Sok Vannak"],
    tags: ["river", "transport", "energy"],
    published: { daysAgo: 24, at: "16:05" },
    place: "Phnom Penh",
    body: [
      "The company that runs the car ferry across the Bassac has ordered two boats with batteries for delivery next year. They will charge at one bank while cars drive off and on.",
      "The difficulty is the river, which rises and falls by eight metres. The plug will hang from a crane that follows the landing stage up and down.",
      "Fares stay as they are. The old boats will be kept for the weeks in which the current is too strong to keep a timetable.",
    ],
  },
  {
    slug: "coffee-roasters-share-a-roaster",
    headline: "Six coffee roasters share one machine and no recipes",
    standfirst:
      "A former garage is booked by the hour, day and night. The smell is the neighbours’ favourite complaint.",
    authors: ["Nov Rithy"],
    tags: ["food", "cooperatives"],
    published: { daysAgo: 37, at: "07:15" },
    body: [
      "The machine can roast fifteen kilos at a time, more than any of the six sells in a day. Together they keep it warm around the clock, which is how it works best.",
      "Each has a key, a shelf with a lock, and two hours a day. Nobody may look at another’s chart: it says so on the door.",
      "The neighbours have complained twice. The second letter asked for a discount.",
    ],
  },
];
