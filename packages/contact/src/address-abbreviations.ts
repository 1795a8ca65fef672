export { abbreviateAddress } from "./address/abbreviate-address.js";
