import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** Draws that look like chance and are the same on every machine. It changes with each draw: one stream, one purpose. */
export interface RandomStream {
  /** A whole number from 0 to below `count`, each as likely as the other; `count` from 1 to 2³². */
  nextBelow(count: number): number;
  /** A number from 0 to below 1, in steps of 2⁻⁵³. */
  nextUnit(): number;
}

/** What a caller gives so that the same draws come again; 1 and "1" are one seed. */
export type Seed = number | string;

const WORD = 2 ** 32;

/**
 * FNV-1a, 64 bits in two halves, over the code units of each part, low byte first, and a length before each part, so that
 * ["ab", "c"] and ["a", "bc"] differ. The prime is 2⁴⁰ + 435.
 * Source: Fowler, Noll and Vo; IETF RFC 9923.
 */
const hashed = (parts: readonly string[]): bigint => {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const byte = (value: number): void => {
    const product = ((low ^ value) >>> 0) * 435;
    high = (Math.imul(high, 435) + Math.floor(product / WORD) + (((low ^ value) << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  };
  const unit = (value: number): void => {
    byte(value & 0xff);
    byte(value >>> 8);
  };
  for (const part of parts) {
    unit(part.length & 0xffff);
    for (let index = 0; index < part.length; index++) unit(part.charCodeAt(index));
  }
  return (BigInt(high) << 32n) | BigInt(low);
};

const low64 = (value: bigint): bigint => BigInt.asUintN(64, value);

/** The n-th output of SplitMix64 from a state. Source: Steele, Lea and Flood, OOPSLA 2014; Vigna seeds xoroshiro by it. */
const splitMix = (state: bigint, nth: bigint): bigint => {
  const first = low64(state + nth * 0x9e3779b97f4a7c15n);
  const second = low64((first ^ (first >> 30n)) * 0xbf58476d1ce4e5b9n);
  const third = low64((second ^ (second >> 27n)) * 0x94d049bb133111ebn);
  return third ^ (third >> 31n);
};

const highWord = (value: bigint): number => Number(BigInt.asIntN(32, value >> 32n));
const lowWord = (value: bigint): number => Number(BigInt.asIntN(32, value));

/**
 * The stream of a seed for a purpose, such as ["resample", area, month]: whoever else draws, and how often, changes
 * nothing here, so that an area more in a file leaves the draws of the others as they were.
 * Source: xoroshiro128+ (Blackman and Vigna, ACM TOMS 47, 2021) as pure-rand has it; its state out of FNV-1a and SplitMix64.
 */
export const randomStream = (seed: Seed, purpose: readonly string[]): RandomStream => {
  const state = hashed([String(seed), ...purpose]);
  const [one, two] = [splitMix(state, 1n), splitMix(state, 2n)];
  // SplitMix64 gives each number once, so that the two are never both 0, the one state xoroshiro cannot leave
  const generator = xoroshiro128plusFromState([highWord(one), lowWord(one), highWord(two), lowWord(two)]);
  return {
    nextBelow: (count) => uniformInt(generator, 0, count - 1),
    nextUnit: () => uniformFloat64(generator),
  };
};
