### Sources, their documents, and what their words are taken to say.

sources-none = 卷宗中尚无史料。
statement-chosen = 所选陈述
statement-choose = 点选有标记的词语，可见其被理解为何意。在已选词语上按Enter转到此处，按Esc返回。
document-absent = 文献本身不在卷宗内；卷宗只收其陈述。
## From statement to statement of a document.

statements-keys = 逐条查看陈述，也可用p键与n键
statement-previous = 上一陈述
statement-next = 下一陈述
statements-marked = 已标记{ $marked }条陈述，共{ $count }条
statement-at = 第{ $at }条陈述，共{ $count }条
passage-title = 同一段落中

## What of a document is marked: statements of some kinds (statement-kind) and in some states (modality, marked).

sieve-kinds = 所述内容
sieve-kinds-named = 只标记所述为下列者
sieve-states = 所述方式
sieve-states-named = 只标记属下列情形者
sieve-open = 全部标记
marked-inferred = 仅为暗示
marked-set-aside = 因有更可信者而搁置
marked-rejected = 编者不予采信
marked-damaged = 文字受损
marked-copied = 传抄的文字
marked-draft = 尚未采纳
marked-passed-over = 略过
# $reason is one of the messages passed-over.
words-passed-over = 略过：{ $reason }
passed-over-heading = 标题
passed-over-navigation = 网页部件，并非正文
passed-over-boilerplate = 出版者声明
passed-over-repetition = 前文已述
passed-over-opinion = 评判
passed-over-reference = 文献出处
passed-over-empty = 无实质内容
passed-over-off-subject = 所言为他事

## The record of a source.

source-by = 作者
source-publisher = 出版者
source-date = 日期
source-kind = 类型
source-derived = 来源于
source-version = 版本所属
source-licence = 许可
source-statements = 陈述数
source-kind-primary = 一手史料
source-kind-secondary = 二手文献
source-kind-tertiary = 三手文献
source-kind-testimony = 证词
source-kind-informal = 非正式
source-kind-damaged = { $kind }，文本受损

## A statement, field by field. The names of fields are those of the dossier's format.

statement-title = 陈述：{ $kind }
statement-kind-event = 事件
statement-kind-holding = 据有状态
statement-kind-commitment = 承诺
statement-kind-fulfilment = 承诺的履行
statement-kind-grant = 授予的权利
statement-kind-body = 联合机构
statement-kind-relation = 事物间的关系
statement-kind-attribute = 事物的属性
statement-kind-opinion = 评判
text-asserted = 原文如此说
text-denied = 原文予以否认
text-reported = 原文转述他人之言
text-doubted = 原文存疑
text-hypothetical = 原文作为假设
text-prescribed = 原文予以规定
text-opinion = 原文作出评判
field-inferred = { $value }<quiet>（由读者推断）</quiet>
# $printed and $reading are words of the document, $because is in the words of the dossier.
statement-damage = 原印“{ $printed }”，读作“{ $reading }”：{ $because }
statement-to-words = 查看原文

## What became of a statement.

became-inferred = 全部内容仅为暗示，并未明言
became-set-aside = 其中一部分已搁置：与更可信者不能同时为真
became-rejected = 编者不予采信
became-copied = 同样的文字亦见于另一史料，故不构成又一见证
became-draft = 尚无人采纳
