import { compare } from "@internal/scorecard";
import { articleInput } from "./inputs.js";
import { parseAndCheck } from "./parse-and-check.js";

/** A process of its own for {@link timeWithoutEval}: what it prints is the time of one call in milliseconds. */
const input = articleInput();
const times = await compare({ all: () => parseAndCheck(input) }, { rounds: 9, warmup: 20 });
process.stdout.write(JSON.stringify(times));
