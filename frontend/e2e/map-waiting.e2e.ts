import { describeInBrowser, PRODUCT, sitDown, useBrowser, type Desk } from './support/desk.ts';

const SHAPES = 'path.map__region';

interface Asked {
  readonly operationName: string;
  readonly variables: { readonly first?: number };
}

describeInBrowser('the map while an answer is on its way', () => {
  const browser = useBrowser();
  let desk: Desk;
  afterEach(() => desk.close());

  /** Holds back the answers to some questions until told. */
  const holdBack = async (isHeld: (asked: Asked) => boolean) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await desk.page.route('**/graphql', async (route) => {
      if (isHeld(route.request().postDataJSON() as Asked)) await released;
      await route.continue();
    });
    return release;
  };

  it('shows Germany before its numbers, and paints it with them', async () => {
    desk = await sitDown(browser());
    const { page } = desk;
    const release = await holdBack(({ operationName }) => operationName === 'ComparedRegions');
    const opened = desk.open('/karte');
    await page.locator(SHAPES).nth(15).waitFor();
    expect(await page.locator(`${SHAPES}[data-shade]`).count()).toBe(0);
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.getByText('Zahlen werden geladen').count()).toBeGreaterThan(0);
    const before = await page.locator(SHAPES).first().boundingBox();
    release();
    await page.locator(`${SHAPES}[data-shade]`).nth(15).waitFor();
    await page.getByRole('row', { name: /^Bayern/ }).waitFor();
    expect(await page.locator(SHAPES).first().boundingBox()).toEqual(before);
    await opened;
  });

  it('keeps what stands below the map in its place until the map is there', async () => {
    desk = await sitDown(browser(), { width: 1024, height: 768 });
    const { page } = desk;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/map-parts[^/]*\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${PRODUCT.address}/karte?gebiet=DE-SH`);
    await page.getByRole('row', { name: /Kiel/ }).waitFor();
    const foot = page.locator('.map__foot');
    const before = await foot.boundingBox();
    release();
    await page.locator(SHAPES).first().waitFor();
    await page.getByRole('button', { name: 'Export' }).waitFor();
    const after = await foot.boundingBox();
    expect((before?.y ?? 0) + (before?.height ?? 0)).toBe((after?.y ?? 0) + (after?.height ?? 0));
    expect(Math.abs((before?.y ?? 0) - (after?.y ?? 0))).toBeLessThan(24);
  });

  it('writes on paper what belongs together, not the filters of numbers that are yet to come', async () => {
    desk = await sitDown(browser());
    const { page } = desk;
    await desk.open('/karte');
    await page.locator('[data-seat]').first().waitFor();
    const paper = async () => {
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('.map-print figcaption').innerText();
      const marks = await page.locator('.map-print text').count();
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.map-print').waitFor({ state: 'detached' });
      return { text, hasMarks: marks > 0 };
    };
    const before = await paper();
    expect(before.text).toContain('Ohne Filter');
    expect(before.hasMarks).toBe(true);
    const release = await holdBack(({ operationName }) => operationName === 'ComparedRegions');
    await page.getByRole('combobox', { name: 'Zählen:' }).selectOption({ label: 'Kammern' });
    await page.getByText('Die neuen Zahlen werden geladen').waitFor();
    expect(await paper()).toEqual({ text: before.text, hasMarks: false });
    release();
    await page.getByRole('heading', { level: 1, name: /Kammern/ }).waitFor();
    expect((await paper()).text).toMatch(/Kammern je Land[\s\S]*Filter: Art: Kammern/);
  });

  it('names all who sit at a mark, however many, and rings it for any of them', async () => {
    desk = await sitDown(browser());
    const { page } = desk;
    await desk.open('/karte?zaehlt=alle&gebiet=DE-BE');
    const mark = page.locator('[data-seat][aria-label$=": Berlin"]');
    const seats = parseInt((await mark.textContent()) ?? '', 10);
    expect(seats).toBeGreaterThan(20);
    const release = await holdBack(({ variables }) => variables.first === 500);
    await mark.click();
    const opened = page.getByRole('dialog');
    await opened.getByText('Die Namen werden geladen').waitFor();
    release();
    await opened.getByText(/(\d+ .+ · )+\d+ /).waitFor();
    const names = opened.getByRole('checkbox');
    await names.nth(seats - 1).waitFor();
    expect(await names.count()).toBe(seats);
    await names.last().check();
    await page.locator('.map-seat--picked').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('.map-seat--picked').waitFor();
  });

  it('says where names could not be had, and asks again', async () => {
    desk = await sitDown(browser());
    const { page } = desk;
    await desk.open('/karte?zaehlt=alle&gebiet=DE-BE');
    let fails = true;
    await page.route('**/graphql', (route) => {
      const { variables } = route.request().postDataJSON() as Asked;
      return fails && variables.first === 500 ? route.abort() : route.continue();
    });
    await page.locator('[data-seat][aria-label$=": Berlin"]').click();
    const opened = page.getByRole('dialog');
    await opened.getByRole('alert').waitFor();
    expect(await opened.getByRole('checkbox').count()).toBe(20);
    fails = false;
    await opened.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await opened.getByRole('checkbox').nth(20).waitFor();
    expect(await opened.getByRole('alert').count()).toBe(0);
  });
});
