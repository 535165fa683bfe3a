/** Boxes that hold the land of France, generously: south, north, west, east in degrees. */
const METROPOLE = [41.2, 51.3, -5.3, 9.7] as const;
const OVERSEAS: Record<string, readonly [number, number, number, number]> = {
  '971': [15.7, 16.7, -61.9, -60.9],
  '972': [14.3, 15, -61.3, -60.7],
  '973': [2, 6, -54.7, -51.5],
  '974': [-21.5, -20.8, 55.1, 55.9],
  '975': [46.6, 47.3, -56.6, -56],
  '976': [-13.1, -12.5, 44.9, 45.4],
  '986': [-14.5, -13, -178.4, -176],
  '987': [-28, -7, -155, -134],
  '988': [-23, -19, 158, 173],
};

export type Point = { lat: number; lon: number };

/** Whether a point lies where a département does; without one, anywhere in France. */
export function isInTerritory({ lat, lon }: Point, departmentCode: string | null): boolean {
  const boxes = departmentCode === null ? [METROPOLE, ...Object.values(OVERSEAS)] : [boxOf(departmentCode)];
  return boxes.some(
    ([south, north, west, east]) => lat >= south && lat <= north && lon >= west && lon <= east,
  );
}

const boxOf = (code: string) => OVERSEAS[code] ?? METROPOLE;

/** Whether a point outside would lie in France with its numbers the other way round. */
export function isSwapped({ lat, lon }: Point, departmentCode: string | null): boolean {
  return isInTerritory({ lat: lon, lon: lat }, departmentCode);
}

/** The département of a commune's INSEE code: 97xxx and 98xxx carry three figures. */
export function departmentOfInsee(inseeCode: string): string {
  return /^9[78]/.test(inseeCode) ? inseeCode.slice(0, 3) : inseeCode.slice(0, 2);
}
