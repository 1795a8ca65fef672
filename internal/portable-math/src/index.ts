export { exp2, log10, pow } from "./power.js";
