import type { Translations } from "./translations.js";

/** Members, satisfaction and the service desk. */
export const serviceTexts: Translations = {
  "Share of customers who are satisfied, by their scores.": [
    "客户满意度：评分达到满意标准的客户所占的比例。",
    "顧客滿意度：評分達到滿意標準的顧客所占的比例。",
  ],
  "Answers, for example from 1 to 5; blank cells are ignored.": [
    "各份评分，例如 1 到 5 分；空白单元格不计。",
    "各份評分，例如 1 到 5 分；空白儲存格不計。",
  ],
  "Optional: the lowest score of a satisfied customer, default 4.": [
    "可选：达到几分算满意，默认 4。",
    "選填：達到幾分算滿意，預設 4。",
  ],
  "Share satisfied, 0 to 1.": ["满意客户的比例，0 到 1。", "滿意顧客的比例，0 到 1。"],
  "if an answer is negative or the limit is not above 0.": [
    "评分为负，或满意界限不大于 0。",
    "評分為負，或滿意界限不大於 0。",
  ],
  "The member tier that a spend reaches.": ["消费金额所达到的会员等级。", "消費金額所達到的會員等級。"],
  "Money that the member has spent.": ["会员的消费金额。", "會員的消費金額。"],
  "Money from which each tier begins, rising.": [
    "各等级的起始金额，由低到高。",
    "各等級的起始金額，由低到高。",
  ],
  "Name of each tier.": ["各等级的名称。", "各等級的名稱。"],
  "The tier reached; blank below the first.": [
    "达到的等级；未达最低等级时为空白。",
    "達到的等級；未達最低等級時為空白。",
  ],
  "if the thresholds do not rise or there are not as many names.": [
    "起始金额不是由低到高，或与名称个数不同。",
    "起始金額不是由低到高，或與名稱個數不同。",
  ],
  "What the loyalty points that members hold will cost.": [
    "会员手中积分的预期成本。",
    "會員手中點數的預期成本。",
  ],
  "Points outstanding.": ["尚未兑换的积分数。", "尚未兌換的點數。"],
  "What a redeemed point costs.": ["每兑换一个积分的成本。", "每兌換一點的成本。"],
  "Share of points that are redeemed in the end, for example 0.65.": [
    "最终会被兑换的积分比例，例如 0.65。",
    "最終會被兌換的點數比例，例如 0.65。",
  ],
  "Expected cost.": ["预期成本。", "預期成本。"],
  "Share of calls or chats answered in time by a team (Erlang C).": [
    "客服团队及时应答来电或在线咨询的比例（Erlang C）。",
    "客服團隊及時應答來電或線上諮詢的比例（Erlang C）。",
  ],
  "Calls or chats in the interval, for example 100.": [
    "时段内的来电或咨询数，例如 100。",
    "時段內的來電或諮詢數，例如 100。",
  ],
  "Average time to handle one, in seconds.": ["平均处理时长，单位为秒。", "平均處理時間，單位為秒。"],
  "Length of the interval in minutes, for example 30.": [
    "时段长度，单位为分钟，例如 30。",
    "時段長度，單位為分鐘，例如 30。",
  ],
  "Agents at work.": ["在岗客服人数。", "值班客服人數。"],
  "Time in which to answer, in seconds, for example 20.": [
    "应答时限，单位为秒，例如 20。",
    "應答時限，單位為秒，例如 20。",
  ],
  "Share answered in time; 0 where the team cannot keep up.": [
    "及时应答的比例；人手不足、应接不暇时为 0。",
    "及時應答的比例；人手不足、應接不暇時為 0。",
  ],
  "How many agents to schedule so that enough calls or chats are answered in time (Erlang C).": [
    "要及时应答足够多的来电或咨询，需要安排多少名客服（Erlang C）。",
    "要及時應答足夠多的來電或諮詢，需要安排多少名客服（Erlang C）。",
  ],
  "Share to answer in that time, for example 0.8.": [
    "要在时限内应答的比例，例如 0.8。",
    "要在時限內應答的比例，例如 0.8。",
  ],
  "Optional: share of the time that agents may be busy, for example 0.85, default 1.": [
    "可选：客服忙碌时间占比的上限，例如 0.85，默认 1。",
    "選填：客服忙碌時間占比的上限，例如 0.85，預設 1。",
  ],
  "Optional: share of paid time away from the queue, for example 0.3, default 0.": [
    "可选：损耗率，即计薪时间中不在接待的比例，例如 0.3，默认 0。",
    "選填：損耗率，即支薪時間中不在接待的比例，例如 0.3，預設 0。",
  ],
  "Agents to schedule.": ["需要排班的客服人数。", "需要排班的客服人數。"],
  "if an argument is out of its range or more than a million agents were needed.": [
    "参数超出允许范围，或需要的客服超过一百万名。",
    "引數超出允許範圍，或需要的客服超過一百萬名。",
  ],
};
