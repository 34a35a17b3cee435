/** One dimension of a Sobol' sequence: the coefficients of its primitive polynomial as bits, and the first odd numbers. */
export interface DirectionNumbers {
  /** The coefficients between the first and the last, which are 1, as the bits of a number. */
  readonly coefficients: number;
  /** As many as the polynomial's degree. */
  readonly first: readonly number[];
}

const of = (coefficients: number, ...first: number[]): DirectionNumbers => ({ coefficients, first });

/**
 * Dimensions 2 to 40; the first dimension needs none.
 * Source: S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci.
 * Comput. 30, 2008; the beginning of their table new-joe-kuo-6.21201 (BSD licence, © 2008 Frances Y. Kuo and Stephen Joe).
 */
export const directionNumbers: readonly DirectionNumbers[] = [
  of(0, 1),
  of(1, 1, 3),
  of(1, 1, 3, 1),
  of(2, 1, 1, 1),
  of(1, 1, 1, 3, 3),
  of(4, 1, 3, 5, 13),
  of(2, 1, 1, 5, 5, 17),
  of(4, 1, 1, 5, 5, 5),
  of(7, 1, 1, 7, 11, 19),
  of(11, 1, 1, 5, 1, 1),
  of(13, 1, 1, 1, 3, 11),
  of(14, 1, 3, 5, 5, 31),
  of(1, 1, 3, 3, 9, 7, 49),
  of(13, 1, 1, 1, 15, 21, 21),
  of(16, 1, 3, 1, 13, 27, 49),
  of(19, 1, 1, 1, 15, 7, 5),
  of(22, 1, 3, 1, 15, 13, 25),
  of(25, 1, 1, 5, 5, 19, 61),
  of(1, 1, 3, 7, 11, 23, 15, 103),
  of(4, 1, 3, 7, 13, 13, 15, 69),
  of(7, 1, 1, 3, 13, 7, 35, 63),
  of(8, 1, 3, 5, 9, 1, 25, 53),
  of(14, 1, 3, 1, 13, 9, 35, 107),
  of(19, 1, 3, 1, 5, 27, 61, 31),
  of(21, 1, 1, 5, 11, 19, 41, 61),
  of(28, 1, 3, 5, 3, 3, 13, 69),
  of(31, 1, 1, 7, 13, 1, 19, 1),
  of(32, 1, 3, 7, 5, 13, 19, 59),
  of(37, 1, 1, 3, 9, 25, 29, 41),
  of(41, 1, 3, 5, 13, 23, 1, 55),
  of(42, 1, 3, 7, 3, 13, 59, 17),
  of(50, 1, 3, 1, 3, 5, 53, 69),
  of(55, 1, 1, 5, 5, 23, 33, 13),
  of(56, 1, 1, 7, 7, 1, 61, 123),
  of(59, 1, 1, 7, 9, 13, 61, 49),
  of(62, 1, 3, 3, 5, 3, 55, 33),
  of(14, 1, 3, 1, 15, 31, 13, 49, 245),
  of(21, 1, 3, 5, 15, 31, 59, 63, 97),
  of(22, 1, 3, 1, 11, 11, 11, 77, 249),
];
