### Sources, their documents, and what their words are taken to say.

sources-none = 卷宗中尚无史料。
statement-chosen = 所选陈述
statement-choose = 点选有标记的词语，可见其被理解为何意。
document-absent = 文献本身不在卷宗内；卷宗只收其陈述。
document-key = 下划线：<event>事件</event>、<holding>据有状态</holding>、<commitment>义务、授予或机构</commitment>、<attribute>属性或关系</attribute>、<opinion>评判</opinion>。

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
statement-kind-fulfilment = 履行
statement-kind-grant = 授予
statement-kind-body = 机构
statement-kind-relation = 关系
statement-kind-attribute = 属性
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
