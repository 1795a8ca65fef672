import { samples } from "./samples.js";

// For a run in another version of Node.js: what it prints is compared.
console.log(JSON.stringify(samples()));
