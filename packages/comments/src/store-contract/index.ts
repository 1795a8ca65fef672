export { type StoreCheck, storeChecks } from "./store-checks.js";
