/** U+00A0 to U+00FF in their order; these are read without a semicolon too. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const MARKUP = 'amp & AMP & lt < LT < gt > GT > quot " QUOT "';

/** The other names of HTML 4, and those of HTML 5 that pages use: punctuation, letters of Europe, signs. */
const OTHERS =
  "apos ' excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ lbrack [ bsol \\ rsqb ] rbrack ] Hat ^ lowbar _ grave ` lcub { lbrace { verbar | vert | rcub } rbrace } NewLine \n Tab \t NonBreakingSpace \u00a0 Amacr Ā amacr ā Abreve Ă abreve ă Aogon Ą aogon ą Cacute Ć cacute ć Ccaron Č ccaron č Dcaron Ď dcaron ď Dstrok Đ dstrok đ Emacr Ē emacr ē Eogon Ę eogon ę Ecaron Ě ecaron ě Gbreve Ğ gbreve ğ Imacr Ī imacr ī Idot İ imath ı inodot ı Lcaron Ľ lcaron ľ Lstrok Ł lstrok ł Nacute Ń nacute ń Ncaron Ň ncaron ň Odblac Ő odblac ő OElig Œ oelig œ Rcaron Ř rcaron ř Sacute Ś sacute ś Scedil Ş scedil ş Scaron Š scaron š Tcaron Ť tcaron ť Tcedil Ţ tcedil ţ Umacr Ū umacr ū Uring Ů uring ů Udblac Ű udblac ű Yuml Ÿ Zacute Ź zacute ź Zdot Ż zdot ż Zcaron Ž zcaron ž fnof ƒ circ ˆ tilde ˜ Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω thetasym ϑ upsih ϒ piv ϖ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f ndash – mdash — horbar ― lsquo ‘ rsquo ’ rsquor ’ sbquo ‚ ldquo “ rdquo ” rdquor ” bdquo „ dagger † Dagger ‡ bull • hellip … mldr … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € image ℑ weierp ℘ real ℜ trade ™ numero № alefsym ℵ frac13 ⅓ frac23 ⅔ frac18 ⅛ frac38 ⅜ frac58 ⅝ frac78 ⅞ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ rang ⟩ loz ◊ starf ★ star ☆ phone ☎ spades ♠ clubs ♣ hearts ♥ diams ♦ check ✓ cross ✗ fflig ﬀ filig ﬁ fllig ﬂ";

/** What numbers from 128 to 159 stand for: pages mean windows-1252. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const LEGACY: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(" ").map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...pairs(MARKUP),
]);

const NAMED: ReadonlyMap<string, string> = new Map(pairs(OTHERS));

const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]{1,8})|(\d{1,8}))|([a-zA-Z][a-zA-Z0-9]{1,20}))(;?)/g;

/**
 * Text with its character references as characters. Names that are not known stay as they are written: the full list
 * has two thousand and weighs fifteen kilobytes.
 */
export function decodeEntities(text: string, inAttribute = false): string {
  if (!text.includes("&")) return text;
  return text.replace(
    REFERENCE,
    (
      written,
      hex: string | undefined,
      decimal: string | undefined,
      name: string | undefined,
      end: string,
      index: number,
    ) => {
      if (name === undefined) return fromCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
      if (end === "") {
        // In an address `&copy=1` is a parameter.
        if (inAttribute && text[index + written.length] === "=") return written;
        return LEGACY.get(name) ?? written;
      }
      return LEGACY.get(name) ?? NAMED.get(name) ?? written;
    },
  );
}

function fromCode(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80] ?? "";
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? "\ufffd" : String.fromCodePoint(code);
}

function pairs(list: string): [string, string][] {
  const parts = list.split(" ");
  const found: [string, string][] = [];
  for (let index = 0; index + 1 < parts.length; index += 2)
    found.push([parts[index] ?? "", parts[index + 1] ?? ""]);
  return found;
}
