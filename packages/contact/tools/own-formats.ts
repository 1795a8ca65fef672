/** A country in the form of OpenCage's templates. */
export type SourceFormat = {
  readonly address_template?: string;
  readonly fallback_template?: string;
  readonly replace?: readonly (readonly [string, string])[];
  readonly postformat_replace?: readonly (readonly [string, string])[];
  readonly use_country?: string;
  readonly change_country?: string;
  readonly add_component?: string;
};

const HEAD = "{{{attention}}}\n{{{house}}}\n";
const ROAD = `${HEAD}{{{house_number}}} {{{road}}}\n`;

/** What replaces fields of the templates, each with its reason. */
export const OWN_FORMATS: Readonly<Record<string, SourceFormat>> = {
  // "Politischer Bezirk" is the kind of the county, not a part of its name.
  at: { replace: [["^Politischer Bezirk ", ""]] },
  // The number stands behind a comma.
  br: {
    address_template: `${HEAD}{{{road}}}, {{{house_number}}}, {{{quarter}}}
{{#first}} {{{suburb}}} || {{{city_district}}} || {{{village}}} || {{{hamlet}}} {{/first}}
{{#first}} {{{city}}} || {{{town}}} || {{{state_district}}} {{/first}} - {{#first}} {{{state_code}}} || {{{state}}} {{/first}}
{{{postcode}}}
{{{country}}}`,
  },
  // The areas Kowloon, New Territories and Hong Kong Island are the line that sorts the letters.
  hk: {
    address_template: `${ROAD}{{#first}} {{{state_district}}} || {{{region}}} {{/first}}\n{{{state}}}\n{{{country}}}`,
  },
  // The metropolitan cities are named in two spellings.
  it: { replace: [["county=Città metropolitana di ", ""]] },
  // Street, sangkat and khan (or commune and district), then city (or province) and postcode: the template drops one of the two.
  kh: {
    address_template: `${ROAD}{{#first}} {{{village}}} || {{{hamlet}}} {{/first}}
{{#first}} {{{suburb}}} || {{{quarter}}} || {{{neighbourhood}}} {{/first}}, {{#first}} {{{city_district}}} || {{{municipality}}} || {{{county}}} {{/first}}
{{#first}} {{{city}}} || {{{town}}} || {{{state}}} {{/first}} {{{postcode}}}
{{{country}}}`,
    fallback_template: `${ROAD}{{#first}} {{{village}}} || {{{hamlet}}} {{/first}}
{{#first}} {{{suburb}}} || {{{quarter}}} || {{{neighbourhood}}} {{/first}}, {{#first}} {{{city_district}}} || {{{municipality}}} || {{{county}}} {{/first}}
{{#first}} {{{city}}} || {{{town}}} || {{{state}}} {{/first}} {{{postcode}}}
{{{country}}}`,
  },
  // Streets are named within blocks of an area.
  kw: {
    address_template: `${HEAD}{{#first}} {{{suburb}}} || {{{city_district}}} || {{{neighbourhood}}} {{/first}} {{{city_block}}}
{{{road}}}
{{{house_number}}}
{{{postcode}}} {{#first}} {{{city}}} || {{{town}}} || {{{village}}} || {{{hamlet}}} {{/first}}
{{{country}}}`,
  },
  // City and state are one, and its quarters what tells places apart.
  mc: {
    fallback_template: `${HEAD}{{{place}}}
{{#first}} {{{neighbourhood}}} || {{{suburb}}} {{/first}}
{{#first}} {{{town}}} || {{{city}}} {{/first}}
{{{country}}}`,
    postformat_replace: [["(\\n\\d{5} Monaco)\\nMonaco$", "$1"]],
  },
  // The capital is a city of no state; its code is written in the place of one.
  us: {
    postformat_replace: [["\\n(?:Washington, )?Washington,? D\\.?C\\.?(?= \\d|\\n|$)", "\nWashington, DC"]],
  },
};
