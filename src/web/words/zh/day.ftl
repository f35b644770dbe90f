### The day: who held what, what agreements grant, what nobody says. And the page of one place.

held = 谁据有何地
held-none = 此日情况一无所知。
held-none-named = 没有这个名称的内容。
held-filter = 只显示名称含有此字的地方或政权
held-open = 可能存在：无人记载何时结束
held-inherited = 可能存在：一如其所属的更大地域

## The columns of the table, for those who hear it.

column-axis = 方面
column-holder = 据有者、名义与时间
column-sure = 确定程度

## What each source says.

statements-it-rests-on = 所据的陈述
# $span is from when until when.
source-says-span = <source/>：{ $says }<quiet>——{ $span }</quiet>
# $days is for how many days it stood.
source-says-days = <source/>：{ $says }<quiet>——{ $span }，{ $days }</quiet>
# $letters are the letters of sources: "A C".
sources-silent = { $letters }：未提及

## What agreements grant.

grants = 协定所授予
# <title> stands out, <letters/> are the letters of the sources.
grant = { $place }：<title>{ $title }</title>，授予{ $parties }，依据{ $agreement }<letters/>
grant-dormant = 尚未生效
grant-in-force = 生效中
grant-ended = 已终止
grant-superseded = 已为后来的协定所取代
grant-missing = 不详：“{ $events }”的日期

## What nobody says.

unknown = 无人记载
unknown-count = 有{ $count }处地方，其某一方面未见记载
# $axis begins with a capital in the list of axes, and here without one.
unknown-line = { $axis }（{ $why }）
unknown-ended-no-successor = 原状已结束；其后如何无人记载
unknown-never-told = 无人记载
# $count more are put under the list.
show-more = 再显示 { $count } 项
places-shown = 共 { $all } 地，已显示 { $shown } 地

## The page of a place.

place-close = 关闭
place-close-named = 关闭：{ $place }
place-name-on-day = 当日名称：{ $name }
place-name-today = 今名：{ $name }
place-on-day = { $day }
place-table = { $place }，{ $day }
place-untold = 无人记载由谁据有。
place-promised = 与之有关的承诺
place-lanes = 整个时期内的六个方面；下文以文字叙述同样内容
place-told = 有关记载
place-told-nothing = 无。
place-no-date = 未载日期

## What kind of place it is.

place-kind-territory = 领土
place-kind-region = 地区
place-kind-country = 国家
place-kind-island = 岛屿
place-kind-islands = 群岛
place-kind-city = 城市
place-kind-port = 港口
place-kind-base = 基地
place-kind-railway = 铁路
place-kind-property = 不动产
place-kind-movable = 动产

## What kind of party it is.

party-kind-state = 国家
party-kind-government = 政府
party-kind-regime = 政权
party-kind-army = 军队
party-kind-party = 政党
party-kind-company = 公司
party-kind-body = 机构
party-kind-person = 人物
party-kind-organisation = 组织
party-kind-people = 人群
