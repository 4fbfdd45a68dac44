import type { MarkerStyle } from './markerStyle.ts'

/** A Chinese and an Arabic numeral, white space inside a line, and what opens a heading's words. */
const CN = '[一二三四五六七八九十百零〇○]{1,6}'
const AR = '[0-9０-９]{1,3}'
const GAP = '[ \\t\\u00a0\\u3000]'
const WORD = '[\\u3400-\\u4dbf\\u4e00-\\u9fff“"‘「『《〈（(【A-Za-z]'

/** After what a point inside a paragraph may begin. Commas only where the numerals are words of the language. */
const STOP = '。；：！？;:!?'
const COMMA = `${STOP}，,、`

/** Words that lead into 一是 and 一要 without a pause: 原因一是…, 主要有一是…, 做到一要…. */
const LEAD_IN = '因在有为到现于即括点'

/** What a number is that a unit follows: a quantity; not the words that begin like a unit (项目, 人才, 公共). */
const UNIT =
  '(?:[亿万千百%％‰多余几倍吨米亩岁∶]|[年月日号时点分秒](?!\\S)|个(?![人性体])|名(?![称词单录])|人(?![才口员民事文力大居工])|元(?!素)|公(?=[里斤顷分])|[平立]方|岗(?!位)|户(?![籍外])|所(?![有在属])|家(?![庭校长园乡风])|次(?![序要])|项(?!目)|条(?![件例])|台(?![账湾])|度(?!量)|比(?![较选]))'

const sticky = (source: string): RegExp => new RegExp(source, 'y')

/** A numeral with `dots` components before its last. */
const decimal = (dots: number): RegExp =>
  sticky(
    `(?<marker>(?<prefix>(?:${AR}[.．]){${dots}})(?<number>${AR})[.．、]?)(?![0-9０-９.．])(?!${GAP}*${UNIT})(?=${GAP}*${WORD})`,
  )

/** No digit follows a marker's numeral, for that makes a decimal number or a range; but a year may: 1.2018年，…. */
const NO_NUMBER = '(?![0-9０-９])|(?=(?:19|20)[0-9]{2}年)'

/** What makes a noun of 要: 要素, 要点, 要务, 要求; not what only begins like one: 要务实, 要领导带头, 要求真. */
const NOUN_AFTER_MUST =
  '(?:[件旨位闻害]|务(?![实必虚农工])|素(?![质养])|点(?![面滴])|义(?!务)|职(?![责工务能])|领(?![导会先跑头悟取着])|目(?![标光])|求(?![真实新变精同稳进快严质效学是]))'

/** Verbs that make a point of a numeral (一抓…二抓…). The verb stays with the words that follow. */
const VERBS =
  '(?:不(?![怕做小留注得会能])|[抓靠看查讲促建强重严保防管创推做学转亮优树比评帮访谈听问治破立育引扶护联送争曰]|坚持|加强|健全|明确|突出|落实|完善|注重|围绕|着力|深化|提高|增强|切实|积极|认真|大力|必须|进一步)'

/** Every marker style, coarse ones first; at one place the first that matches counts. */
export const MARKER_STYLES: readonly MarkerStyle[] = [
  {
    id: 'part',
    rank: 1,
    form: 'heading',
    line: sticky(
      `(?<marker>第${GAP}?(?<number>${CN}|${AR})${GAP}?(?:部分|编|篇(?!文|幅|章))[：:、，,]?)(?!的)`,
    ),
    why: 'The coarsest division of long reports and laws.',
    example: '第一部分 工作回顾\n去年完成了任务。\n第二部分 工作安排\n今年继续努力。',
    counterExample: '第一部分的工作已经完成。\n其余部分正在推进。',
  },
  {
    id: 'chapter',
    rank: 2,
    form: 'heading',
    line: sticky(`(?<marker>第${GAP}?(?<number>${CN}|${AR})${GAP}?章(?!程|节|法|鱼|回|的)[：:、]?)`),
    why: 'Rules and plans; 章程 is a word of its own.',
    example: '第一章 总则\n为了规范工作，制定本办法。\n第二章 附则\n本办法自发布之日起施行。',
    counterExample: '第一章程草案已经提交。\n第二章程草案正在起草。',
  },
  {
    id: 'sectionOfChapter',
    rank: 3,
    form: 'heading',
    line: sticky(
      `(?<marker>第${GAP}?(?<number>${CN}|${AR})${GAP}?节(?![课日约能点目假水车气电庆]|的)[：:、]?)`,
    ),
    why: 'Below a chapter; 第一节课 counts lessons.',
    example: '第一节 规划编制\n规划由市里编制。\n第二节 规划实施\n规划由县里实施。',
    counterExample: '第一节课由校长上。\n第二节课由书记上。',
  },
  {
    id: 'articleOfLaw',
    rank: 4,
    form: 'heading',
    line: sticky(
      `(?<marker>第${GAP}?(?<number>${CN}|${AR})${GAP}?条(?![线件路例理款街船龙腿战经规意建措标]|的)[：:、]?)`,
    ),
    why: 'Articles of rules run through all chapters; 第一条战线, 第一条经验 count things.',
    example: '第一条 为了规范工作，制定本办法。\n第二条 本办法适用于全市。',
    counterExample: '第一条战线是农村。\n第二条战线是城市。',
  },
  {
    id: 'roman',
    rank: 4.5,
    form: 'heading',
    line: sticky(`(?<marker>(?<number>[Ⅰ-Ⅻ])${GAP}?[、.．]?)`),
    why: 'Rare, in translated or academic reports.',
    example: 'Ⅰ、背景\n形势变了。\nⅡ、对策\n办法要改。',
    counterExample: 'Ⅱ型设备已经装好。\n全部验收合格。',
  },
  {
    id: 'bracketed',
    rank: 4.6,
    form: 'heading',
    line: sticky(`(?<marker>【(?<heading>(?!${CN}】)[^【】]{2,20})】)`),
    why: '【指导思想】 as a heading, alone on its line or with the text after it.',
    example: '【基本情况】全乡共有十个村。\n【主要做法】干部包村到户。',
    counterExample: '【编者按】这组文章值得一读。\n各地可以参考。',
  },
  {
    id: 'labelled',
    rank: 4.8,
    form: 'heading',
    line: sticky(
      `(?<marker>(?!专栏|图|表|附)(?:经验|任务|行动|专题|步骤|措施|案例|做法|启示|体会|目标|工程|问题|建议|方面|阶段|重点|亮点|板块|模块|环节|特色)(?<number>${CN}|${AR})${GAP}*[：:、，,.．])`,
    ),
    why: 'A noun that counts its own headings: 任务一：…; a closed list of nouns, since any noun may precede a numeral.',
    example: '任务一：摸清底数\n逐户登记。\n任务二：建立台账\n逐项销号。',
    counterExample: '专栏1：重点工程\n工程共有十项。\n专栏2：重点项目\n项目共有八个。',
  },
  {
    id: 'chineseComma',
    rank: 5,
    form: 'heading',
    kin: 'chinese',
    line: sticky(
      `(?<marker>(?<number>${CN})${GAP}?[、．.])(?![二三四五六七八九十](?:[、，]|年级|班|期工程|线城市|类|等奖|级|季度|产业|批次|楼|层))`,
    ),
    inline: sticky(
      `(?<marker>(?<number>${CN})、)(?=${WORD})(?![二三四五六七八九十](?:[、，]|年级|季度|产业|等奖))`,
    ),
    after: STOP,
    why: 'The usual first level; 一、二年级 and 一、二、三产业 are enumerations. 二〇一〇年 may follow it.',
    example: '一、总体要求\n坚持稳中求进。\n二、主要任务\n抓好十件实事。',
    counterExample: '一、二年级学生免试。\n二、三产业增长较快。',
  },
  {
    id: 'chineseBare',
    rank: 5,
    form: 'heading',
    kin: 'chinese',
    line: sticky(`(?<marker>(?<number>${CN}))$`),
    why: 'A numeral alone on its line, as in essays and speeches.',
    example: '一\n当前形势总体向好。\n二\n下一步要抓落实。',
    counterExample: '一\n当前形势总体向好。',
  },
  {
    id: 'chineseSpace',
    rank: 5,
    form: 'heading',
    kin: 'chinese',
    line: sticky(`(?<marker>(?<number>${CN}))(?=(?:${GAP}+|[：:，,])${WORD})`),
    why: 'The comma lost, a colon or white space instead.',
    example: '一 总体要求\n坚持稳中求进。\n二 主要任务\n抓好十件实事。',
    counterExample: '一 二 三 四\n操场上口令嘹亮。',
  },
  {
    id: 'heavenlyStem',
    rank: 5.5,
    form: 'heading',
    line: sticky(`(?<marker>(?<number>[甲乙丙丁戊己庚辛壬癸])、)(?![甲乙丙丁戊己庚辛壬癸])(?=${WORD})`),
    inline: sticky(`(?<marker>(?<number>[甲乙丙丁戊己庚辛壬癸])、)(?![甲乙丙丁戊己庚辛壬癸])(?=${WORD})`),
    after: STOP,
    why: 'An older count beside 一、; 甲、乙双方 is an enumeration.',
    example: '甲、政治账。要算清楚。\n乙、经济账。也要算清楚。',
    counterExample: '甲、乙双方签订合同。\n丙、丁双方作为见证。',
  },
  {
    id: 'chineseParenthesised',
    rank: 6,
    form: 'heading',
    kin: 'chineseParenthesised',
    line: sticky(
      `(?<marker>(?:[（(〔【]${GAP}?(?<number>${CN})${GAP}?[）)〕】]|(?<number2>[㈠-㈩㊀-㊉]))[、.．，]?)`,
    ),
    inline: sticky(
      `(?<marker>(?:[（(]${GAP}?(?<number>${CN})${GAP}?[）)]|(?<number2>[㈠-㈩㊀-㊉]))[、.．]?)(?=${GAP}*${WORD})`,
    ),
    after: COMMA,
    why: 'The usual second level; full- and half-width brackets mix.',
    example: '（一）加强领导。各级要重视。\n(二)落实责任。各部门要配合。',
    counterExample: '（一）加强领导。各级要重视。',
  },
  {
    id: 'chineseHalfParenthesised',
    rank: 6,
    form: 'heading',
    kin: 'chineseParenthesised',
    line: sticky(`(?<marker>(?<number>${CN})${GAP}?[）)][、]?)`),
    why: 'The opening bracket forgotten or left out.',
    example: '一）加强领导\n各级要重视。\n二）落实责任\n各部门要配合。',
    counterExample: '一）加强领导\n各级要重视。',
  },
  {
    id: 'period',
    rank: 6.5,
    form: 'heading',
    line: sticky(
      `(?<marker>(?<heading>(?:${CN}|${AR})${GAP}?(?:月份|月)|第?[一二三四1-4]季度|[上下]半年)${GAP}?(?:[：:]|$))`,
    ),
    why: 'The calendar of a plan: 三月份： with what is done then; a month in a sentence has no colon behind it.',
    example: '三月份：\n1、召开大会。\n2、上好党课。\n四月份：\n1、组织学习。\n2、开展评议。',
    counterExample: '三月份召开大会。\n四月份组织学习。',
  },
  {
    id: 'decimalOfTwo',
    rank: 7.2,
    form: 'heading',
    line: decimal(1),
    why: 'Emergency plans count 1.1, 1.2; a decimal number before a unit is a quantity.',
    example: '1 总则\n1.1 编制目的\n保障安全。\n1.2 编制依据\n依法编制。\n2 职责\n各负其责。',
    counterExample: '1.1亿元投向水利。\n1.2亿元投向交通。',
  },
  {
    id: 'decimalOfThree',
    rank: 7.3,
    form: 'heading',
    line: decimal(2),
    why: 'The next level of the same plans.',
    example:
      '1 总则\n1.1 依据\n1.1.1 法律\n法律若干部。\n1.1.2 法规\n法规若干部。\n1.2 目的\n保障安全。\n2 职责\n各负其责。',
    counterExample: '2010.10.1 上午召开了会议。\n2010.10.2 上午进行了讨论。',
  },
  {
    id: 'decimalOfFour',
    rank: 7.4,
    form: 'heading',
    line: decimal(3),
    why: 'The last level that occurs.',
    example: '1.1.1.1 预警\n发布预警。\n1.1.1.2 响应\n启动响应。',
    counterExample: '地址是\n10.1.1.1\n10.1.1.2\n两台机器。',
  },
  {
    id: 'arabicDot',
    rank: 7,
    form: 'heading',
    kin: 'arabic',
    line: sticky(`(?<marker>(?:(?<number>${AR})${GAP}?[.．]|(?<number2>[⒈-⒛]))[、]?)(?:${NO_NUMBER})`),
    inline: sticky(`(?<marker>(?:(?<number>${AR})[.．]|(?<number2>[⒈-⒛])))(?=${GAP}*${WORD})`),
    after: STOP,
    inlineRank: 10,
    why: 'The usual third level; a digit after the dot makes it a decimal number.',
    example: '1.加强领导。各级要重视。\n2．落实责任。各部门要配合。',
    counterExample: '1.5亿元已经拨付。\n2.5亿元正在筹措。',
  },
  {
    id: 'arabicComma',
    rank: 7,
    form: 'heading',
    kin: 'arabic',
    line: sticky(`(?<marker>(?<number>${AR})${GAP}?、)(?:${NO_NUMBER})`),
    inline: sticky(`(?<marker>(?<number>${AR})、)(?=${GAP}*${WORD})`),
    after: STOP,
    inlineRank: 10,
    why: 'As 1. in many offices; 1、2号楼 is an enumeration.',
    example: '1、加强领导。各级要重视。\n2、落实责任。各部门要配合。',
    counterExample: '1、2号楼已经封顶。\n3、4号楼正在施工。',
  },
  {
    id: 'arabicSpace',
    rank: 7,
    form: 'heading',
    kin: 'arabic',
    line: sticky(`(?<marker>(?<number>${AR}))(?=${GAP}+(?!${UNIT})[\\u4e00-\\u9fff“《][^。；0-9\\t]{1,24}$)`),
    why: 'Emergency plans head their parts 1 总则; only a short line without a full stop is a heading.',
    example: '1 总则\n保障安全是目的。\n2 职责\n各部门各负其责。',
    counterExample: '5 月份以来雨水偏多。\n6 月份以来旱情加重。',
  },
  {
    id: 'arabicParenthesised',
    rank: 8,
    form: 'heading',
    line: sticky(
      `(?<marker>(?:[（(]${GAP}?(?<number>[0-9０-９]{1,2})${GAP}?[）)]|(?<number2>[⑴-⒇]))[、.．，]?)`,
    ),
    inline: sticky(`(?<marker>(?:[（(](?<number>[0-9０-９]{1,2})[）)]|(?<number2>[⑴-⒇])))(?=${GAP}*${WORD})`),
    after: COMMA,
    inlineRank: 10,
    why: 'The usual fourth level.',
    example: '（1）加强领导。各级要重视。\n（2）落实责任。各部门要配合。',
    counterExample: '（2020）年度计划已经完成。\n（2021）年度计划正在实施。',
  },
  {
    id: 'arabicHalfParenthesised',
    rank: 8.2,
    form: 'heading',
    line: sticky(`(?<marker>(?<number>[0-9０-９]{1,2})[）)][、.．]?)`),
    inline: sticky(`(?<marker>(?<number>[0-9０-９]{1,2})[）)])(?=${GAP}*${WORD})`),
    after: COMMA,
    inlineRank: 10,
    why: 'Below 1. or in place of （1）.',
    example: '1）加强领导。各级要重视。\n2）落实责任。各部门要配合。',
    counterExample: '1）加强领导。各级要重视。',
  },
  {
    id: 'letter',
    rank: 8.5,
    form: 'heading',
    line: sticky(`(?<marker>(?<number>[A-Ha-h])[、.．）)])(?=${GAP}*[\\u4e00-\\u9fff“《])`),
    why: 'Rare, below the numbers.',
    example: 'A.现场核查\n逐项核对。\nB.资料核查\n逐页核对。',
    counterExample: 'A级企业共有三家。\nB级企业共有十家。',
  },
  {
    id: 'circled',
    rank: 8.8,
    form: 'heading',
    line: sticky(
      `(?<marker>(?<number>[①-⑳㉑-㉟❶-❿]))(?!${GAP}*(?:《|[〈〔\\[]|参见|见|转引|同上|[\\u4e00-\\u9fff·]{2,8}[：:，]?《))`,
    ),
    inline: sticky(
      `(?<marker>(?<number>[①-⑳㉑-㉟❶-❿]))(?=${GAP}*${WORD})(?!${GAP}*(?:《|参见|见|转引|同上))`,
    ),
    after: COMMA,
    inlineRank: 10,
    why: 'The usual fifth level; a line ① 《书名》 is a footnote.',
    example: '要做到：①底数清楚；②责任明确；③措施有力。',
    counterExample: '会议作了部署。\n①《文集》第1卷。\n②《文集》第2卷。',
  },
  {
    id: 'ordinalWithUnit',
    rank: 8.9,
    form: 'point',
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
    line: sticky(`(?<marker>[—–－―─]{1,4}|-{1,3}(?!\\d))${GAP}*(?=${WORD})(?!.{0,5}$)`),
    why: '—— at the start of paragraphs; one alone, or a very short one, is a subtitle or a signature.',
    example: '——坚持党的领导。把方向、管大局。\n——坚持以人为本。办实事、解难题。',
    counterExample: '——坚持党的领导。把方向、管大局。',
  },
  {
    id: 'bullet',
    rank: 11,
    form: 'point',
    line: sticky(`(?<marker>[●■◆▲•·★◇○□▪◎☆➢➤✓])${GAP}*(?=${WORD}|\\d)`),
    why: 'Bullets in texts that come from slides and pages.',
    example: '●坚持党的领导，把方向、管大局。\n●坚持以人为本，办实事、解难题。',
    counterExample: '★坚持党的领导，把方向、管大局。',
  },
]
