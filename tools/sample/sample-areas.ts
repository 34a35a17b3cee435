/** A cercle in which somebody of the sample works, or whose neighbours say something of it. */
export interface SampleArea {
  /** The choice of the form. */
  readonly choice: string;
  readonly adm1: string;
  readonly adm2: string;
  /** How much of its part of the country an ordinary month holds; judgement. */
  readonly weight: number;
  /** Posts of monitors, by number; nothing outside the generator has this list. */
  readonly posts: readonly number[];
}

const area = (choice: string, adm2: string, weight: number, posts: readonly number[]): SampleArea => ({
  choice,
  adm1: adm2.slice(0, 4),
  adm2,
  weight,
  posts,
});

/** The cercles of Mopti in 2020, weighted as an ordinary month has them; 19 posts. Source of the codes: COD p-codes. */
export const moptiAreas: readonly SampleArea[] = [
  area("koro", "ML0505", 36, [1, 2, 3, 17]),
  area("bandiagara", "ML0501", 33, [4, 5, 6, 18]),
  area("bankass", "ML0502", 26, [7, 8, 9, 19]),
  area("douentza", "ML0504", 19, [10, 11]),
  area("djenne", "ML0503", 14, [12, 13]),
  area("mopti", "ML0506", 12, [14, 15]),
  area("tenenkou", "ML0507", 8, [16]),
  area("youwarou", "ML0508", 2, [16]),
];

/** Where else monitors work: 38 posts in five regions. A cercle without weight sends nothing. */
export const otherAreas: readonly SampleArea[] = [
  area("niono", "ML0404", 20, [20, 21, 22, 23]),
  area("macina", "ML0403", 12, [24, 25]),
  area("segou", "ML0406", 6, [26, 27]),
  area("tominian", "ML0407", 4, [28]),
  area("san", "ML0405", 2, [29]),
  area("tombouctou", "ML0605", 16, [30, 31]),
  area("goundam", "ML0602", 14, [32, 33]),
  area("gourma_rharous", "ML0603", 10, [34, 35]),
  area("niafunke", "ML0604", 8, [36, 37]),
  area("dire", "ML0601", 5, [38]),
  area("gao", "ML0703", 24, [39, 40, 41, 42]),
  area("ansongo", "ML0701", 22, [43, 44, 45]),
  area("bourem", "ML0702", 12, [46, 47]),
  area("menaka", "ML1001", 22, [48, 49, 50, 51]),
  area("inekar", "ML1003", 6, [52]),
  area("kidal", "ML0802", 9, [53, 54, 55, 56]),
  area("tessalit", "ML0803", 4, [57]),
];

/** All cercles that a submission of the sample may name. */
export const sampleAreas: readonly SampleArea[] = [...moptiAreas, ...otherAreas];
