import type { Translations } from "./translations.js";

/** Clean data, personal data, advertising words, baskets. */
export const dataTexts: Translations = {
  "Finds personal data in cells: mobile numbers, identity numbers, e-mail addresses, bank cards.": [
    "找出单元格里的个人信息：手机号、身份证号、邮箱地址、银行卡号。",
    "找出儲存格裡的個人資料：手機號碼、身分證號碼、電子郵件地址、銀行卡號。",
  ],
  "Text or number, one per row.": ["文本或数字，每行一个。", "文字或數字，每列一個。"],
  "The kinds found in each cell, separated by commas; blank where there are none.": [
    "每个单元格里发现的信息类型，以逗号分隔；没有则为空白。",
    "每個儲存格裡發現的資料類型，以逗號分隔；沒有則為空白。",
  ],
  "never: any text can be searched.": ["从不：任何文本都可以检查。", "從不：任何文字都可以檢查。"],
  "Masks personal data in cells with asterisks: mobile and identity numbers, e-mail addresses, bank cards.": [
    "把单元格里的手机号、身份证号、邮箱地址和银行卡号用星号脱敏。",
    "把儲存格裡的手機號碼、身分證號碼、電子郵件地址和銀行卡號用星號遮罩。",
  ],
  "The text of each cell with the personal data masked.": [
    "每个单元格脱敏后的文本。",
    "每個儲存格遮罩後的文字。",
  ],
  "Finds absolute and prohibited terms in advertising texts (Advertising Law of the PRC, article 9). A help, no legal advice.":
    [
      "找出广告文案里的极限词和违禁词（依据《中华人民共和国广告法》第 9 条）。仅供参考，不构成法律意见。",
      "找出廣告文案裡的極限詞和違禁詞（依據《中華人民共和國廣告法》第 9 條）。僅供參考，不構成法律意見。",
    ],
  "Advertising text, one per row.": ["广告文案，每行一条。", "廣告文案，每列一則。"],
  "Optional: further terms to look for.": ["可选：还要检查的其他词语。", "選填：還要檢查的其他詞語。"],
  "The terms found in each text, separated by commas; blank where there are none.": [
    "每条文案里发现的词语，以逗号分隔；没有则为空白。",
    "每則文案裡發現的詞語，以逗號分隔；沒有則為空白。",
  ],
  "Reads numbers out of text: ¥1,234.50, full-width １２３, 1.2万, 15%, (300).": [
    "从文本中识别数字：¥1,234.50、全角 １２３、1.2万、15%、(300)。",
    "從文字中辨識數字：¥1,234.50、全形 １２３、1.2萬、15%、(300)。",
  ],
  "The number in each cell; an error names a cell that holds none.": [
    "每个单元格里的数字；没有数字的单元格会报错并指明位置。",
    "每個儲存格裡的數字；沒有數字的儲存格會傳回錯誤並指明位置。",
  ],
  "if the text is no number.": ["文本不是数字。", "文字不是數字。"],
  "Reads dates out of text: 2026年11月1日, 2026/11/1, 20261101, 1 Nov 2026, and 1/11/2026 in the stated order.":
    [
      "从文本中识别日期：2026年11月1日、2026/11/1、20261101、1 Nov 2026，以及按指定顺序书写的 1/11/2026。",
      "從文字中辨識日期：2026年11月1日、2026/11/1、20261101、1 Nov 2026，以及依指定順序書寫的 1/11/2026。",
    ],
  "Text or date, one per row.": ["文本或日期，每行一个。", "文字或日期，每列一個。"],
  'Optional: "ymd" (default), "dmy" or "mdy", where the text does not show it.': [
    '可选：看不出年月日先后时采用的顺序，"ymd"（默认）、"dmy" 或 "mdy"。',
    '選填：看不出年月日先後時採用的順序，"ymd"（預設）、"dmy" 或 "mdy"。',
  ],
  "The date in each cell; an error names a cell that holds none.": [
    "每个单元格里的日期；没有日期的单元格会报错并指明位置。",
    "每個儲存格裡的日期；沒有日期的儲存格會傳回錯誤並指明位置。",
  ],
  "if the text is no date, or one that the order cannot read.": [
    "文本不是日期，或不能按该顺序识别。",
    "文字不是日期，或不能依該順序辨識。",
  ],
  "Finds products that are bought together.": ["找出常被一起购买的商品。", "找出常被一起購買的商品。"],
  "The order of each row, one row per order and item.": [
    "每行所属的订单，一行为一笔订单中的一种商品。",
    "每列所屬的訂單，一列為一筆訂單中的一項商品。",
  ],
  "The item of each row.": ["每行的商品。", "每列的商品。"],
  "Optional: share of orders that hold both, default 0.01.": [
    "可选：支持度下限，即同时含有两种商品的订单占全部订单的比例，默认 0.01。",
    "選填：支持度下限，即同時含有兩項商品的訂單占全部訂單的比例，預設 0.01。",
  ],
  "Optional: share of the first item's orders that hold the second, default 0.2.": [
    "可选：置信度下限，即含有前一种商品的订单中也含有后一种的比例，默认 0.2。",
    "選填：信賴度下限，即含有前一項商品的訂單中也含有後一項的比例，預設 0.2。",
  ],
  "if_bought, then_buys, support, confidence, lift, orders; best lift first.": [
    "表格：if_bought（购买了）、then_buys（还会买）、support（支持度）、confidence（置信度）、lift（提升度）、orders（订单数），提升度高的排在前面。",
    "表格：if_bought（買了）、then_buys（也會買）、support（支持度）、confidence（信賴度）、lift（提升度）、orders（訂單數），提升度高的排在前面。",
  ],
  "if a limit is not a share or more than 100,000 rules reach them.": [
    "下限不是比例，或达到下限的规则超过 100,000 条。",
    "下限不是比例，或達到下限的規則超過 100,000 條。",
  ],
};
