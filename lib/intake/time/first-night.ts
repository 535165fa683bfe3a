/** The first night of the attacks; what was done before it is no part of them. */
export const FIRST_NIGHT = '2025-04-13';
