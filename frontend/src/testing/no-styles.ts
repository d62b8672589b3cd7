// Stands in for every style sheet in the tests.
export {};
