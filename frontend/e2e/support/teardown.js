/** Stops the product that `setup` started. */
export default async function teardown() {
  await globalThis.knotenwerkProduct?.stop();
}
