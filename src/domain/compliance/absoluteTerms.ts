const chinese =
  "国家级 世界级 宇宙级 最高级 最佳 最好 最优 最优秀 最优质 最大 最强 最高 最低 最低价 最便宜 最先进 最新科技 最新技术 最受欢迎 最时尚 最流行 最安全 最有效 最专业 " +
  "第一 第一品牌 全国第一 全网第一 销量第一 排名第一 唯一 独一无二 独家 首个 首选 首家 首款 绝无仅有 空前绝后 史无前例 前无古人 万能 永久 绝对 百分之百 " +
  "全网最低价 全网最低 全国最低价 史上最低价 顶级 顶尖 极品 极致 终极 王牌 冠军 至尊 巅峰 无与伦比 遥遥领先 全球领先 世界领先 领导品牌 领袖品牌 特供 专供 " +
  "驰名商标 国家领导人 国家免检 质量免检 根治 包治百病 药到病除 零风险";
const english =
  "best, number one, no. 1, no.1, #1, greatest, cheapest, lowest price, lowest prices, world-class, world class, world's best, world's first, " +
  "world's finest, world's leading, top-rated, unbeatable, unrivalled, unrivaled, unmatched, ultimate, guaranteed, risk-free, miracle, 100%, " +
  "once in a lifetime, finest, fastest, strongest, safest, most advanced, most effective, most popular, most trusted";
/** Everyday words in which a term stands without being a claim. */
const harmless =
  "第一次 第一步 第一个 第一天 第一时间 第一章 绝对值 首选项 最大程度 最大限度 最高温度 最低温度".split(" ");

/**
 * Finds the terms in texts that advertising must not use, or that inspectors commonly object to, and further
 * ones of one's own. Where terms overlap the longest counts; words between letters count as a whole only.
 *
 * @returns for a text the terms as they stand there, each once, in their order
 */
export function termFinder(extraTerms: readonly string[]): (text: string) => string[] {
  const own = extraTerms.map((term) => term.normalize("NFKC").trim()).filter((term) => term !== "");
  const terms = [...chinese.split(" "), ...english.split(", "), ...harmless, ...own];
  const pattern = new RegExp(
    terms
      .sort((one, other) => other.length - one.length)
      .map(asPattern)
      .join("|"),
    "gi",
  );
  const allowed = new Set(harmless.filter((term) => !own.includes(term)));
  return (text) => {
    const found = new Map<string, string>();
    for (const [term] of text.normalize("NFKC").replace(/’/g, "'").matchAll(pattern)) {
      const lower = term.toLowerCase();
      if (!allowed.has(term) && !found.has(lower)) found.set(lower, term);
    }
    return [...found.values()];
  };
}

function asPattern(term: string): string {
  const plain = term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const before = /^\w/.test(term) ? "(?<!\\w)" : "";
  const after = /\w$/.test(term) ? "(?!\\w)" : "";
  return before + plain + after;
}
