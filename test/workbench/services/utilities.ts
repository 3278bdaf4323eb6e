import type { ServiceCase } from "./case.js";

export const utilityCases: readonly ServiceCase[] = [
  {
    title: "keeps properties as text, by store",
    script: `const store = PropertiesService.getDocumentProperties().deleteAllProperties();
      PropertiesService.getUserProperties().deleteAllProperties().setProperty("a", "user");
      store.setProperty("a", 1).setProperties({ b: "two", c: true });
      store.deleteProperty("c");
      return [store.getProperties(), store.getKeys().sort(), store.getProperty("none"),
        PropertiesService.getUserProperties().getProperty("a")];`,
    expect: [{ a: "1", b: "two" }, ["a", "b"], null, "user"],
  },
  {
    title: "gives a lock once it is free and releases it",
    script: `const lock = LockService.getDocumentLock();
      const had = [lock.hasLock(), lock.tryLock(100), lock.hasLock()];
      lock.releaseLock();
      return [...had, lock.hasLock()];`,
    expect: [false, true, true, false],
  },
  {
    title: "releases a lock at the end of an execution",
    script: `LockService.getDocumentLock().waitLock(100);
      return LockService.getDocumentLock().hasLock();`,
    expect: true,
  },
  {
    title: "gives the lock to the next execution",
    script: `const lock = LockService.getDocumentLock();
      return lock.tryLock(100);`,
    expect: true,
  },
  {
    // RFC 1321 A.5 and FIPS 180-2 B.1, as signed bytes.
    title: "computes the digests of abc",
    script: `const hex = (bytes) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
      return [Utilities.DigestAlgorithm.MD5, Utilities.DigestAlgorithm.SHA_256].map((algorithm) => {
        const bytes = Utilities.computeDigest(algorithm, "abc");
        return [hex(bytes), bytes.every((byte) => byte >= -128 && byte < 128)];
      });`,
    expect: [
      ["900150983cd24fb0d6963f7d28e17f72", true],
      ["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", true],
    ],
  },
  {
    title: "encodes text and bytes in base 64",
    script: `return [Utilities.base64Encode("茶"), Utilities.base64Encode([-1, -2, -3]), Utilities.base64EncodeWebSafe([-1, -2, -3])];`,
    expect: ["6Iy2", "//79", "__79"],
  },
  {
    title: "formats dates by a pattern and a zone",
    script: `const moment = new Date(Date.UTC(2026, 0, 5, 16, 4, 9, 7));
      return ["yyyy-MM-dd'T'HH:mm:ss.SSS", "EEEE, d MMMM yy", "EEE MMM h:mm a Z", "D X XX XXX"].map((pattern) => {
        return Utilities.formatDate(moment, "Asia/Shanghai", pattern);
      });`,
    expect: [
      "2026-01-06T00:04:09.007",
      "Tuesday, 6 January 26",
      "Tue Jan 12:04 AM +0800",
      "6 +08 +0800 +08:00",
    ],
  },
  {
    title: "makes pages and says what is in them",
    script: `const page = HtmlService.createHtmlOutput("<p>").setTitle("Planner").setWidth(300).setHeight(200);
      page.append("a").appendUntrusted("<b>");
      return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight(), page.setContent("c").getContent()];`,
    expect: ["<p>a&#60;b&#62;", "Planner", 300, 200, "c"],
  },
  {
    title: "knows no address of the person and has a locale and a zone",
    script: `return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale() !== "", Session.getScriptTimeZone() !== ""];`,
    expect: ["", true, true],
  },
  {
    title: "names the members of enumerations",
    script: `const ui = SpreadsheetApp.getUi();
      return [String(ui.ButtonSet.YES_NO), String(ui.Button.YES), String(ScriptApp.AuthMode.LIMITED)];`,
    expect: ["YES_NO", "YES", "LIMITED"],
  },
  {
    title: "logs with places for values",
    script: `Logger.log("%s has %s units", "K-1", 4);
      console.log("seen", { a: 1 });
      return Logger.getLog();`,
    expect: "K-1 has 4 units",
  },
  {
    title: "sleeps",
    script: `const start = Date.now();
      Utilities.sleep(30);
      return Date.now() - start >= 29;`,
    expect: true,
  },
];
