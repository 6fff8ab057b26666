/**
 * Logarithms, powers and sines may differ in their last bits between JavaScript engines. Rounded to millionths they are the same
 * everywhere, and so is every comparison made with them.
 */
export const steady = (value: number): number => Math.round(value * 1e6) / 1e6
