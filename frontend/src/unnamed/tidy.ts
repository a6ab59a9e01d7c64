// A text as it is published: the service takes no other, so that what is signed is what is read.
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;
const UNSEEN = new RegExp(
  "(?![\\n\\t])\\p{Cc}|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]" +
    "|[\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200D]" +
    "|[\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]" +
    "|[\\u{E0000}-\\u{E007F}]|\\p{Cs}",
  "gu",
);
// What Java's strip() takes away at both ends, which is not what trim() does.
const ENDS = /^[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+|[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+$/g;

export function tidy(typed: string): string {
  return typed.replace(LINE_ENDS, "\n").replace(UNSEEN, "").normalize("NFC").replace(ENDS, "");
}

/** Words after which somebody may want to hear of help. Looked for here, and told to nobody. */
const DISTRESS =
  /\b(?:suicid\w*|kill(?:ing)? myself|end(?:ing)? (?:it all|my life)|want to die|self[- ]harm\w*|hurt(?:ing)? myself|can(?:no|')?t go on|no reason to live)\b/i;

export const isDistressed = (text: string): boolean => DISTRESS.test(text.replaceAll("’", "'"));
