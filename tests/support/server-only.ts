// Stands in for the package of this name, which refuses to be loaded outside React's server build.
export {};
