import { behaviour } from "./behaviour.mjs";

console.log(JSON.stringify(await behaviour()));
