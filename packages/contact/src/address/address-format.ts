import type { AddressComponent } from "./address-components.js";

/** How a country writes its addresses: what a module such as `@nightdesk/contact/address/kh` exports. */
export type AddressFormat = {
  /**
   * The lines. `{road}` stands for a component, `{city|town}` for the first that is there, `{house_number road|suburb}`
   * for the first alternative of which something is there, `(state_code)` for one in brackets; a separator is written only between two that are there.
   */
  readonly lines: string;
  /** The lines where there is neither road nor postcode; default as otherwise. */
  readonly sparse?: string;
  /** What is replaced in the components, in order: everywhere, or in the one component that is named. */
  readonly mend?: readonly (readonly [find: RegExp, put: string, component?: AddressComponent])[];
  /** What is replaced in the finished text, in order. */
  readonly finish?: readonly (readonly [find: RegExp, put: string])[];
  /** Codes by upper-case name. */
  readonly stateCodes?: Readonly<Record<string, string>>;
  readonly countyCodes?: Readonly<Record<string, string>>;
  /** Components that a territory always has; `$state` in its country stands for the state that was given. */
  readonly always?: Readonly<Partial<Record<AddressComponent, string>>>;
};
