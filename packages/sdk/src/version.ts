/** The version of this package, as it stands in package.json. */
export const sdkVersion = '0.1.0';

/** The API's dated version that this SDK was written against; every request pins it. */
export const apiVersion = '2026-11-01';
