import { CN, CN_DIGITS, COMMA, GAP, sticky, WORD } from './markerPatterns.ts'
import type { MarkerStyle } from './markerStyle.ts'

/** Words that lead into 一是 and 一要 without a pause: 原因一是…, 主要有一是…, 做到一要…. */
const LEAD_IN = '因在有为到现于即括点'

/** What makes a noun of 要: 要素, 要点, 要务, 要求; not what only begins like one: 要务实, 要领导带头, 要求真. */
const NOUN_AFTER_MUST =
  '(?:[件旨位闻害]|务(?![实必虚农工])|素(?![质养])|点(?![面滴])|义(?!务)|职(?![责工务能])|领(?![导会先跑头悟取着])|目(?![标光])|求(?![真实新变精同稳进快严质效学是]))'

/** Verbs that make a point of a numeral (一抓…二抓…). The verb stays with the words that follow. */
const VERBS =
  '(?:不(?![怕做小留注得会能])|[抓靠看查讲促建强重严保防管创推做学转亮优树比评帮访谈听问治破立育引扶护联送争曰]|坚持|加强|健全|明确|突出|落实|完善|注重|围绕|着力|深化|提高|增强|切实|积极|认真|大力|必须|进一步)'

/** The marks of points, the steps of an argument, coarse ones first; at one place the first that matches counts. */
export const POINT_STYLES: readonly MarkerStyle[] = [
  {
    id: 'ordinalWithUnit',
    rank: 8.9,
    form: 'point',
    begins: '第',
    line: sticky(
      `(?<marker>第(?<number>${CN})(?:个[\\u4e00-\\u9fff]{1,4}|阶段|方面|步骤?|点|类|种|项|层次?|环节|个|关|大类)(?:[（(][^（）()]{1,30}[）)])?${GAP}?[，,、：:])`,
    ),
    inline: sticky(
      `(?<marker>第(?<number>${CN})(?:个[\\u4e00-\\u9fff]{1,4}|阶段|方面|步骤?|点|类|种|层次?|环节|个)[，,：:])`,
    ),
    after: COMMA,
    inlineRank: 9,
    why: 'Stages and aspects count as points where a pause follows; 第一阶段的 does not.',
    example: '第一阶段，动员部署。召开会议。\n第二阶段，组织实施。逐项推进。',
    counterExample: '第一阶段的工作已经完成。\n第二阶段的工作正在推进。',
  },
  {
    id: 'ordinal',
    rank: 9,
    form: 'point',
    kin: 'ordinal',
    begins: '第',
    line: sticky(
      `(?<marker>第(?<number>${CN})(?:${GAP}?[，,：:、](?!第)|(?=是(?!非))|${GAP}+(?=${WORD})|(?=要(?!${NOUN_AFTER_MUST}))))`,
    ),
    inline: sticky(
      `(?<marker>第(?<number>${CN})(?:[，,：:](?!第)|、(?!第?[二三四五六])|(?=是(?!非))|(?=要(?!${NOUN_AFTER_MUST}))))`,
    ),
    after: COMMA,
    why: '第一，…第二，…; 第一书记, 第三产业, 第一要务 are words.',
    example: '要做到两条。第一，加强领导。第二，落实责任。',
    counterExample: '第一书记要驻村。第二产业要升级。第三产业要壮大。',
  },
  {
    id: 'eachOfThem',
    rank: 9,
    form: 'point',
    begins: '其',
    line: sticky(`(?<marker>其(?<number>[一二三四五六七八九十]{1,2})${GAP}?[，,：:、])`),
    inline: sticky(`(?<marker>其(?<number>[一二三四五六七八九十]{1,2})[，,：:、])`),
    after: COMMA,
    why: '其一，…其二，…',
    example: '原因有两条。其一，认识不够。其二，责任不清。',
    counterExample: '其一生清廉，值得学习。其二十年如一日，令人敬佩。',
  },
  {
    id: 'firstNextLast',
    rank: 9,
    form: 'point',
    kin: 'ordinal',
    begins: '首其再最',
    line: sticky(`(?<marker>(?<number>首先|其次|再次|再者|最后)(?:[，,、：:]|(?=[要是应从看抓]|必须)))`),
    inline: sticky(`(?<marker>(?<number>首先|其次|再次|再者|最后)(?:[，,、：:]|(?=[要是应从看抓]|必须)))`),
    after: COMMA,
    why: '首先…其次…再次…最后; one of them alone is an adverb.',
    example: '首先，要提高认识。其次，要落实责任。最后，要严格考核。',
    counterExample: '首先强调主体地位。最后，祝大家工作顺利。',
  },
  {
    id: 'firstIs',
    rank: 10,
    form: 'point',
    kin: 'numeralVerb',
    begins: CN_DIGITS,
    line: sticky(
      `(?<marker>(?<number>${CN})是(?:要(?!${NOUN_AFTER_MUST})|[：:，,])?)(?!指(?![导标挥数令定])|一[，,、。；]|[一二三四五六七八九十]年)`,
    ),
    inline: sticky(
      `(?<marker>(?<number>${CN})是(?:要(?!${NOUN_AFTER_MUST})|[：:，,])?)(?!指(?![导标挥数令定])|一[，,、。；])`,
    ),
    after: `${COMMA}${LEAD_IN}`,
    why: 'The commonest points; 一是指…二是指 explains a term, 一是一 is an idiom.',
    example: '一是加强领导；二是要落实责任；三是严格考核。',
    counterExample: '所谓两个关口，一是指入口，二是指出口。',
  },
  {
    id: 'firstMust',
    rank: 10,
    form: 'point',
    kin: 'numeralVerb',
    begins: CN_DIGITS,
    line: sticky(`(?<marker>(?<number>${CN})要)(?!${NOUN_AFTER_MUST})`),
    inline: sticky(`(?<marker>(?<number>${CN})要)(?!${NOUN_AFTER_MUST})`),
    after: `${COMMA}${LEAD_IN}`,
    why: '一要…二要…; 三要素 and 五要点 are words.',
    example: '一要加强领导。各级要重视。二要落实责任。各部门要配合。',
    counterExample: '一要素是人，二要素是地，三要素是钱。',
  },
  {
    id: 'firstVerb',
    rank: 10,
    form: 'point',
    kin: 'numeralVerb',
    begins: CN_DIGITS,
    line: sticky(`(?<marker>(?<number>${CN}))(?=${VERBS})(?!抓到底|抓就|看就|看到|学就|把)`),
    inline: sticky(`(?<marker>(?<number>${CN}))(?=${VERBS})(?!抓到底|抓就|看就|看到|学就|把)`),
    after: COMMA,
    why: '一抓…二抓…, also with changing verbs; 一抓到底 is an idiom.',
    example: '一抓班子建设，二抓队伍建设，三促作风转变。',
    counterExample: '工作要一抓到底，一看就懂，一学就会。',
  },
  {
    id: 'dash',
    rank: 11,
    form: 'point',
    begins: '—–－―─-',
    line: sticky(`(?<marker>[—–－―─]{1,4}|-{1,3}(?!\\d))${GAP}*(?=${WORD})(?!.{0,5}$)`),
    why: '—— at the start of paragraphs; one alone, or a very short one, is a subtitle or a signature.',
    example: '——坚持党的领导。把方向、管大局。\n——坚持以人为本。办实事、解难题。',
    counterExample: '——坚持党的领导。把方向、管大局。',
  },
  {
    id: 'bullet',
    rank: 11,
    form: 'point',
    begins: '●■◆▲•·★◇○□▪◎☆➢➤✓',
    line: sticky(`(?<marker>[●■◆▲•·★◇○□▪◎☆➢➤✓])${GAP}*(?=${WORD}|\\d)`),
    why: 'Bullets in texts that come from slides and pages.',
    example: '●坚持党的领导，把方向、管大局。\n●坚持以人为本，办实事、解难题。',
    counterExample: '★坚持党的领导，把方向、管大局。',
  },
]
