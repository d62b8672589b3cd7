/** Stands in for the address of a file of the built pages. */
export default '/no-such-file.json';
