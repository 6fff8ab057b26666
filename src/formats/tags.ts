/** What tells that a text is HTML. */
export const TAGS = /<\/(?:p|div|span|a|b|strong|em|i|ul|ol|li|h[1-6]|blockquote|figure)>|<(?:br|p)\s*\/?>/i
