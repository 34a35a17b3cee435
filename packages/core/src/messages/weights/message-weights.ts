/** How much each word, idea and order of ideas speaks for each rule, in hundredths; read by readWeights. Written by
 * `node --conditions=@answerable/source tools/message-weights.ts` from the labelled sets; a test sees that it is fresh. */
export const messageWeights = `
@start
en -160 -176 -143 -145
fr -150 -166 -133 -135
@after
? 0 17
aid 15 -6 -1 19
appear -19 0 -26
asking -5 -16 1 -6
bidsilent 0 17 0 -3
bidtell 0 -4 0 26
boss -2 -3 -29 21
but 0 -1 3 6
cannot -10 -4 -2
cannotPromise -24 0 -3 -18
care 0 0 8 -4
case -43 1 -1 7
certain 0 0 0 -7
chore -5 0 20 14
complaining 0 -1 2 22
condition -8 0 11 -2
cost 0 -6 0 -1
denying -22 4 0 -25
entering 0 24 13 19
favoured 0 0 -13
fee 0 -4 -6 2
fine 0 0 8
first 0 -6 0 -7
food 3 -6 6
forever 0 -6 0 40
forme 0 1
freed -6 0 0 -26
future 18 0 15 5
futureVerb 27 0 17 -14
gain -2 -11 14 -17
get 1 5 -3 -6
getting 0 0 20 -23
gift 0 17 10 7
giving 0 0 0 -2
goods 0 0 0 1
gratitude 0 0 -5
harm 0 0 6 1
he -33 -21 -14 -8
hedge -41 -8 -17
hushing 5 18 -5
if 2 12 46 20
include -25 -1 23
insinuate 0 14 10
kin 20 -21 7 -24
know -5 15 19 15
legit -6 -5 -6 -6
logistics 0 0 0 5
lose -3 0 22 -3
lubricate 0 1 -8 -15
me 2 -9 -47 3
money -2 11 -10 -8
moneyAid 0 0 -9
more 0 -14 3 3
must 5 0 -3 11
negation -34 -21 -7 -3
next -20 -2 16 -9
no -25 -7 -2 -31
nobody -5 -29 -2 -21
number -14 0 30 -13
only -3 -2 -5 -3
paper -13 -10 -27
pay 7 -4 6 -1
paying 14 14 -31 -3
procedure -5 -20
punish 0 -5 20 -14
quoted 0 -6
report 8 4
right -25 -3 -18
rights 0 -18 -23 -14
safe 3 -7 0 9
saidso -5 -5 -4 -9
secret 0 23
serve 0 -2 -5 -1
service 16 9 22 11
sex -4 5 -14
share 0 -12 -8
shelter 0 -14 0 -5
silent 0 0 7 3
solve -5 5 14 -11
staff 4 -11 -1 3
sure 7 -6 -5 -6
teaching -2
tell -14 16 -14 5
telling -3 9 38 21
testimony 7 10 0 46
thing 0 13 -9
third 8 -15 -28 -11
threat 0 15 25
time 1 0 -12 7
touch 0 24 21 3
trade -6 18 -6 6
unitedNations -14 0 0 -3
unpromised -3 -3
unreport 14 0 -22 -19
us -25 -10 -40 -6
villain 0 0 -5
violation 0 -3 -4 -6
vote -1 -2 -1 -1
wage -1 -5 0 26
who 8 1 -25
will 6 6 12 11
you -3 -13 -15
@before
? 0 35 15 52
aid -20 57 53 -17
appear 27 0 13 7
ask 0 0 -2 3
asking 8 26 -3
bidtell 0 2 -1 11
boss -5 9 -5
but 0 0 -2
cannot 12 -8
cannotPromise 0 -5 1
care 0 0 0 -12
case 25 25 22 31
certain -5 0 8 2
chore 0 -15 16 -4
complaining 0 27 -24 -16
condition -4 4 -3 -11
cost 0 -1 2 1
denying 13 0 27 3
entering -4
favoured 0 17 0 3
fee 0 -1 -11 -9
food -7 5 -37 -12
forever 0 -13 0 6
forme 0 -5
freed -2 0 -8 3
future -1 0 17 11
futureVerb 0 15 11 41
gain -12 13 -7 44
get -4 25 10
getting -9 35
gift -2 -27 23 -2
giving -5 4 -3
goods -7 2 22 -29
gratitude 1 0 25 1
harm -7 6 -4 20
he 22 37 0 37
hedge 3 -10
hushing 0 -18 8 16
if 0 -20 10 -11
include 24 29 -18 -6
insinuate 0 12 28 -8
kin -2 0 22 19
know 18 1 -17 2
legit 0 0 0 16
logistics -8 -13 0 2
lose 7 0 17 22
lubricate 7 -9 3
me 19 54 64 13
money -4 -2 40 2
moneyAid 0 0 17 -13
more 0 3 3
must -5 -6 0 7
negation 27 4 17 34
next 8 29 -20 35
no 11 -7 0 2
nobody 0 0 3 5
number 3 -18 -28 -10
only 0 12
paper 0 -7 51 5
pay 5 21 10 -5
paying -5 -15
procedure -4 3 -5
punish -3 13 -20 28
quoted 0 6 -17 -12
record 0 -4
report 5 -3
reported 0 -5
right 10 16 16 7
rights -7 0 2 4
safe 0 13 -21 10
safety 0 0 -1
saidso 3 -13 3 4
secret 0 -6 6 24
serve 0 -13 14
sex 0 -6 3 -3
share 0 -1 -15
shelter 2 22 53 31
silent -4 44 -15 -7
solve -7 9 -18 13
staff -2 -1 35 -14
sure 0 5 0 -9
teaching 0 0 -5
tell 1 39 0 19
telling 4 4 -6 24
testimony 17 29 0 -48
thing -5 -7 0 2
third 11 12 13 6
threat 0 2 8
time -24 -4 -3 -1
touch 0 6 0 2
trade -14 -2 13 -11
unitedNations 3 -4 28 4
unpromised 0 0 -3 -7
unreport 0 -34 -24 -25
us 3 14 12 16
villain 0 12 0 -2
violation 4 26 -10 13
vote -1 0 17
wage -1 0 -3
warning 0 -3 2
who -9 17 -23 -33
will 1 -25 -23
you 10 16 18 19
@denied
aid -3 18 -45 -16
appear 9 2 7
asking -8 -12 0 3
boss -3 0 0 20
but 0 6 0 12
cannot -9 4 10
cannotPromise -17 -7 0 -9
care 0 0 -5 -2
case -37 -10 -11 -1
certain -6 -4 -19 -37
chore -1 0 -4 -5
complaining 5 45 0 -5
condition 0 -43 0 -2
cost 0 -12 -14 -3
denying 8 -24 18 10
entering -4 -11 -3 8
favoured 0 0 8 -17
fee 0 1 6 -3
fine 0 0 0 13
food 0 9 -16 -5
forever 0 21 -9 22
forme 0 0 -4 -6
future -21 -16 -5 -42
futureVerb 0 -14 0 -2
gain 0 -2 2
get -32 -27 -27 -3
getting -15 -2 -24
gift 0 -7 8 -15
giving -7 0 -23 -20
goods 0 27 -5 -9
harm 0 3 0 37
he 8 -11 3
hedge 0 -15 0 17
hushing 1 -10
if 0 -1 1
include -39 14 0 17
insinuate 0 10 0 -7
kin 1 11 0 4
know -14 -8 0 11
logistics -11 6 2
lose 0 -25 32
lubricate 0 -9 -23 -6
me -23 -11 -30 -6
money 0 -16 -4 -32
more 0 3 -14 2
must 3 -16 2
negation -20 0 -4 -33
next -13 -1 0 -20
no 0 -7 0 -11
nobody -7 -18 -2 -5
paper 0 -8 8
pay 0 -6 0 -27
paying 0 14 1 1
procedure -10 -19 11 -31
punish 0 6 -4 15
quoted 0 -6 4 -19
report -11 2 2 4
right -4 -26 -3 -13
rights -2 -13 2 -27
safe 0 0 0 4
saidso 0 0 19
serve 0 0 -2
service 0 37 -3
sex 0 0 -5
share 0 -4 0 2
shelter 0 4 -1
silent 0 8 0 -16
solve 0 15 20
staff 0 20 0 -14
sure -24 -11 0 -23
teaching 0 0 1
tell -16 -33 -7 -17
telling -4 -6 -6 -16
testimony 0 6 -10 -4
thing 0 -5 -19 -12
third 9 -30 0 3
threat -7 -7 0 -3
time 0 23 2
touch -20 -12 0 45
trade -2 28 -45 -27
unitedNations 2 -1 0 -6
unreport -16 0 0 -3
us 0 4 -18 -2
villain 0 -17
violation 0 -12 0 22
vote 0 0 -25
wage 0 20 8
who 0 -2 -3 -4
will 19 0 -2 39
you -7 -18 -28 -61
@idea
aid -71 78 44 -49
appear 17 16 -3 -15
asking -31 6 -7 -9
bidsilent -4 36 -13 -13
bidtell 0 22 -26
boss -36 3 20 13
but 23 39 19 -5
cannot -22 0 0 -16
cannotPromise -51 -21 -14 -31
care -2 -5 -18 2
case 12 9 -11
certain 12 -10 -26 14
chore -12 -30 8 -21
complaining 0 65 -18 -7
condition -29 -4 -2 -26
cost -6 -36 -11 -23
dare 0 0 0 5
denying -18 -12 10 29
entering 9 13 22
favoured -1 16 47 -7
fee -16 0 -23 -25
fine -3 -7 -8 49
first 0 -5 -7
food -15 41 0 -44
forever -20 29 -19 70
forme -9 -32 46 -3
future 23 -9 -18 41
futureVerb -6 0 -17 25
gain -23 9 0 40
get -10 -2 -1 -10
getting 10 12 0 5
gift -42 -22 48 -41
giving -3 15 0 -2
goods -8 35 19 -35
gratitude 0 -11 25
harm -15 13 -7 38
he 15 1 14 16
hedge -42 -30 0 -29
hushing -3 30 -9 -5
if -10 4 3 6
include 5 -16 0 -25
insinuate -6 15 18 -4
kin 7 6 -5 11
know 0 2 -1 11
legit -3 -40 -24 -20
logistics -11 -18 0 -19
lose -18 20 -14
lubricate -1 0 12 -5
me -24 -24 14 -10
money -16 -21 29 -2
moneyAid -7 28 -8 11
more 6 39 1 -27
must 0 13 0 -26
negation -44 -19 -22 27
next -23 -16 -21 -10
no -10 -22 -2 -17
nobody -10 -14 -24 -27
number -48 -31 -3 -24
only -10 20 -10 -16
paper -7 2 14 -19
pay -12 -10 1 -10
paying -3 0 30
payme 0 -10 5
procedure -26 -13 -28 -40
punish -28 0 -35 64
quoted 0 9 -33 -14
report 44 2 -6 -23
right -33 -44 -26
rights -20 -93 -23 -46
safe -16 0 -18 49
safety -6 -8 -14
saidso -12 -54 -20 1
secret -12 -7 0 50
serve 0 -1 0 1
service -1 17 -28 -27
sex -10 -11 29 -1
share 0 -26 0 22
shelter -12 15 12 -8
silent -9 53 -48 -30
solve -24 -14 0 18
staff -25 -1 -10 -24
sure -3 -43 -21 77
teaching 9 -5
tell -4 48 -51 -17
telling -20 7 -18 -18
testimony 31 50 -49 -30
thing -26 -16 49
third -17 -43 -24 -15
threat -3 5 4 -7
time -8 -44 -46
touch 0 0 -22 20
trade -21 -7 6 -11
unitedNations 31 -26 22 -29
unreport 165 -81 -64 -103
us -32 -6 -63
villain -9 31 -32 43
violation 43 33 -22 15
vote 0 -46 37 -38
wage -2 9 -20 -8
warning -2 -1 0 -8
who -27 53 4 -12
will 32 5 8 78
you -2 -37 12 7
@nearIdea
aid -3 -2 -21 -18
appear -3 -16 -22 -23
ask 0 0 -10 9
asking -23 -30 -30 -10
bidsilent 0 10 0 -2
bidtell 0 0 -17 32
boss -10 -14 -4 18
cannot -20 -35 -10 -15
cannotPromise -34 -25 -7 -31
care -3 0 0 -27
case -17 -36 -20 -11
certain -11 -16 3 -8
chore -21 -22 1 -9
complaining -7 -18 -24 -2
condition -9 -30 -30 -39
cost -1 -19
deny 0 0 -3
denying -13 -12 -13 -22
entering -12 -13 10 18
favoured -7 -5 -27 -19
fee -6 -28 -36 -13
fine 0 0 6
first 0 -5 0 -19
food -3 -13 -24 -15
forever -8 -19 -16 12
future -15 -21 -21 -11
futureVerb 3 -14 -9 -2
gain -27 -22 -6 -1
get -6 -20 -20 -18
getting 0 2 -4 -12
gift -5 -5 5 -14
giving -3 -32 0 -23
goods -21 18 -2 -3
gratitude 0 -1 10
harm -9 25 -9 4
he -29 -34 -37 -11
hedge -33 -14 -33 -28
hushing 0 -1 8
if -5 -20 0 -11
include -26 6 -1 -11
insinuate -4 3 12
kin 0 -2 8 -3
know 0 0 -2 2
legit -22 -12 0 -10
logistics 0 -2 -9 3
lose 0 -20 5 22
lubricate 0 0 -18 -6
me -2 -24 -8 -21
money -22 -6 21 -10
moneyAid -10 -12 1 -17
must 0 -31 -15 11
negation -33 -22 -20 -19
next -25 -21 -19 -19
no -33 -21 -38 -43
nobody -17 -19 -16 -30
number -24 -28 -11 -34
only -3 5 -15 -4
paper -28 -27 -5 -8
pay 0 -18 5 -5
paying 0 -19 -27 -35
procedure -13 -21 -24 -13
punish -17 5 -7
quoted -6 -8 0 -12
record 0 0 2 3
report 4 -22
reported 0 -8
right -25 -19 -25 -3
rights -15 -58 -33 -23
safe 0 1 -21
safety 0 0 -7 -3
saidso 0 -33 -13 -6
secret 0 1 -1 20
serve -2 -8 11 -5
service 7 15 0 9
sex -3 -16 -15 -17
share 0 -25 -32 -2
shelter 0 1 8 4
silent -14 10 0 -20
solve -22 -9 -13 -19
staff 0 -9 16 -17
sure -5 0 -30 -37
teaching -11 0 -9 -17
tell -7 11 -38 -17
telling -7 -2 -11 -1
testimony 43 38 -26 -11
thing -20 -1 -4 -9
third 1 2 -13 -6
threat 0 23 13 18
time -13 -12 -32 -22
touch -16 16 22
trade -26 -2 -1 -16
unitedNations -17 -22 5 -24
unpromised -7 -10 -7 -14
unreport 0 -43 -59 -65
us -18 -6 -28
villain 0 9 2
violation 2 0 -30 5
vote -19 -15 9 -1
wage 0 -5 -27 7
warning 0 -18
who 0 0 -43 -36
will -2 -29 -33
you -5 -1 8 -6
@nearStem-en
# -10 -12 -20 -19
a -19 11 -4 -9
able 0 -2 0 -1
about -9 8 -1
accept 0 0 7
accoun 0 31 -1
activa 0 0 14
add 0 -5
aft 0 9 -4 -5
again 0 -7 -1 -11
agains 0 10 0 4
agency 0 -7 9
agent 0 8
agree 0 0 1
aid 0 -1 -1
airtim 0 0 7
all -1
am 0 0 -2
an 0 2 0 -16
and 0 8 -1 9
annual 0 3
answ -3 -15 -11 -11
answer 0 -4
any 0 -3 0 9
anyon 0 -3
anyth 0 0 0 -4
appear 15 -5
applic 0 -1 11 10
are -14 -8 32 -29
arm 0 -4 0 -12
arrest 0 0 0 -1
arriv 0 0 0 -2
as -12 -13 -11 -4
ask 17 -9
asks 0 17 0 -4
assign 0 0 0 1
assist 0 0 9
associ 0 0 0 13
at -9 -16 -2 -26
attent 0 1
aunt 0 0 1
author 7
availa 0 4
away 0 0 -3
back 0 0 -9 11
bag 0 0 10
bags 0 -8
bakery 0 8
bankno 0 0 4
basket 0 0 -1
batter 0 0 -1
be -14 31 -37 -9
bear 0 5
becaus 0 -7 -3
becom 11 0 0 -1
been 5
befor 1
benefi 0 0 -1
besid 0 2 -5
betwee 0 0 4
bigg 0 -1
black 0 0 3
blanke 0 0 30
block 3 4 -4
boss 0 0 0 10
box -3 0 -2 -10
boys 4 0 9
br 0 20 12
briako 0 3
brib 0 0 4
broth 0 -5 13
bus 0 -7 0 -4
but 0 -1 -8
buy 0 0 -6
by 0 -41 -4 -25
call 0 -25 -4
camp 0 -5 0 -4
can -16 -39 -36 -32
canada 0 0 0 -5
candid 0 0 -4
cannot 0 -5 2
cant 0 -1 -2 -6
capita 0 1
car 0 0 2
card 0 6 -14
care 0 0 1
cas -18
case 16 -3 -4
centr 0 0 0 -4
certai 0 0 21 -4
chair 0 0 20
chang 0 0 2
chapt 6
charg 0 0 15
check 0 -12
checkp 0 4
chicke 0 0 -3
chief 0 0 0 4
child 0 0 -3
childr 9 -15 -1
choic 0 0 -1
choos -2
church 0 0 13
circl 0 0 -1
cit 2
clear 0 6
clinic 10 -4 0 5
clos -6 0 3 -4
cloth 0 0 0 2
collea 15
collec 1 0 2
com 0 -2 1
come -4 6 0 39
comman 0 0 0 9
commis 0 35
commit 0 26
commun 0 0 4 9
compen 0 0 -8 4
compla -1 0 14
comple 0 0 2
compou 0 0 3
concer 0 0 4
congra 0 2 6
consid 8 0 0 23
contri 0 -1
convoy 0 0 9
cooper 0 1
copy 0 0 0 5
correc 0 0 3
could 0 -3 -10 13
counci 2 -9 0 1
count 0 -4 0 -9
countr -8 -1
courag 0 34
cours 0 12 2
court 0 0 0 -8
courty 0 0 2
custom 0 2
damag 0 1
dat 2
date 2 0 0 4
daught 0 -3
day 0 0 0 -3
days 0 -13 -7 -6
dear 0 13 1
death 0 0 0 1
decid -12 4 -1 -9
decis 0 0 0 2
delega 0 0 0 3
descri -16
desk -3 0 4 -2
dial 0 1
did -1 3
didnt 0 9 5
dinn 0 0 0 1
disabi 0 0 6
dismis 0 0 6 1
distri 0 -3
do 0 4 0 4
docu 0 0 0 4
does -2 -6
doesnt 0 0 -5
done 11
donor 0 0 0 1
dont 0 -9 -10 -7
down 0 13 0 -7
draft 6
driv 0 -3 -2
dry 0 0 0 3
dug 0 9
each 0 0 4 -5
easi 0 6
eaten 0 0 0 1
eggs 0 0 -7
eight 0 0 2 1
eith 0 -1
eld 0 4
eldest 0 0 -1
else 0 0 0 14
elsewh 0 -1 0 3
end 0 1 -1
engine 0 4
enough 0 4
enrol 0 0 5
even 0 0 -8 3
ever 0 0 -3 21
every 0 0 -11 -5
everyb 0 0 0 6
everyo 0 7
everyt 0 7
exact 0 0 6
examin 0 0 2
exampl -7
except 0 9
explai 0 4
face 0 0 0 3
fami 0 0 4
famili 0 -14
fear 0 0 0 10
fed 0 0 0 2
fee 0 0 -1
few -11 3
fiftee 0 4
fight 0 5
figur -1
fil 0 9
file 0 0 14 1
fill 0 -4
find 0 0 11
fine 0 0 0 -1
finish 0 19
fir 0 0 -1
fire 0 9
first 0 -3 0 -17
five 0 0 0 1
follow 0 26
food 0 8
for 6 0 0 -13
forbid 0 0 -4
forget 0 0 0 3
forgot 1 0 0 -1
form 0 0 0 -5
forty 0 -4
four 0 0 5 2
free 0 0 10 -3
friday -8 -4
friend 0 0 0 9
from 0 4 11 -9
furth 1
gate 0 0 -3
gave 1
genera 0 -8
gent 0 3
get 0 6 -25 -3
gets 0 -11 -24
gett 0 0 0 -6
girl 0 13
give 0 -1 0 -5
given 0 0 -4
glad 0 0 0 1
go -2 -1 -10 -8
goat 0 4 13 5
god 0 0 0 11
goes 0 -2 -9
gone 0 0 0 4
good 0 5 -2 18
grant 0 0 2
green 0 1
group 0 0 0 -5
guaran 0 -4
guard 0 7
had 0 -1
half 0 -1 -5
hall 0 7
hamlet 0 8
hand 0 0 -4
happen 0 0 -12 -5
happy 0 0 15
harves 0 0 0 12
has 0 0 37 6
have 0 -1 7 7
havent 0 -7
he 0 -5 -7 26
health 0 -1 0 -1
hear 0 -9 17
hello 0 0 5
help 0 22
her 0 0 -1
here -13 -16 -7 20
hid 0 5
hide 0 7
him 0 -9 0 -9
his -3 -3 0 8
hold 0 -3
home 0 5
hop 0 1
hospit 0 0 -3
hour 0 -2 5 -6
hous 0 0 0 7
househ 0 0 -10
how 0 -1 0 13
hundr 0 -1
husban 0 0 0 4
hut 0 -1
hygien 0 5 -1
i 9 -3 0 -19
id 0 0 2
if -5 -4 -15 -7
in -14 -10 14 7
incide 13 0 0 -7
indoor 0 0 4
inform 0 -8
insid 0 0 0 5
instru 0 -1
interv 0 -17
into 0 1 -5
is -3 -1 19
it -13 -8 -8 -33
its 1 -5 0 6
itself 0 0 19
journa 0 -3
judg 0 0 0 4
june 1
just 0 0 0 13
keep 0 -39 0 31
key 0 0 21
keys 0 0 1
kidnap 0 0 0 2
kilo 0 0 -5
kit 0 23 -9
kits 0 -1 0 -1
know -2 10 10
known 8 0 0 7
lady 0 3 1 12
lakesi 0 8
lamp 0 -7
land 0 0 0 22
landlo 0 0 2
langua 0 0 -1
last 0 29 1
latrin 0 7 0 7
lawy 0 0 -1 15
leav 5 -1 2 -2
left 0 0 0 6
lent 0 5
let 0 0 9 -5
lett 0 2
lies 8 0 4
life 0 0 0 33
like 0 -8 29
lin 0 -4
line 2 24 -4
list 2 -24 0 -5
litr 0 6
littl 0 1 -1
lodg 0 0 0 2
long 0 -8 -5
look 0 0 33
loot 0 -1
los 0 -4 0 4
lost 0 0 -7
m 0 0 -16 -3
machin 0 -3
madam 0 -4 0 -1
made 3 0 -1 5
maiz 0 -4
make 0 -3 0 9
many 0 -3
map 0 0 0 4
market 0 0 -7 -2
matt 0 25 0 20
may 15 -14
me 0 -14 5 -2
mean 0 5
medici 0 0 8 -7
meet 0 1 -1
memory 0 -1
men 0 19 1 13
mentio 1
messag 0 0 -4 -16
met 0 7
might 0 5
militi 0 0 12
milk 0 0 7
mill 0 7
mind 0 0 0 20
minut 0 0 2
miss 0 3 0 -6
mistak 0 0 4 -2
mo 0 0 0 4
mobil 0 0 -2
monday 0 -6 5
money 0 -6 -4 -1
month 8 1 9 -9
morn -5 0 -12
mosqu -2
mosqui 0 7
moth 0 3
mouth 0 0 0 1
mov 0 6
move 0 0 1
much 1 0 5
must 0 0 4
my -7 -17 -1 -18
nam -4 3 13 -2
name -1 -14 -4
near 0 2
need 0 -13 1
neighb 0 0 17 4
nephew 0 0 19
net 0 17
nev 0 0 0 3
new -3 -21 7 -11
news 0 0 0 4
next 0 -1 -9 -4
no 0 -26 0 6
nobody 0 -4
none 0 0 5
nord 0 3
not 0 14 29 3
noth 0 4 0 -6
notic 0 0 21 3
now 0 0 -2
numb 0 -13 -8
nurs 0 0 0 -6
of 9 -15 -8 -2
off 0 -7 13
offic 0 -13 11
oil 0 2
ok 0 0 0 -1
old 2 0 5 -1
on -12 -16 -12 -10
once 0 -5
one -13 18 26 -16
ones 0 13
only -6 0 -8
open 0 7 7 29
or -4 -12 -12 -13
ord 0 8 -3
organi 0 0 -3
origin 0 0 0 18
oth -9 0 7 -6
otherw 0 0 3 1
our 0 0 -21 5
out 0 -14 -12 -10
over 3 -6
owe 0 0 -3
own 0 0 0 9
page 0 0 0 4
paid 0 0 -12
pap 0 4 -3 7
parish 0 0 0 5
pass 0 -1 8
patien 0 0 -4 1
pay 0 -6 21
peopl 0 -6 -20 -8
per 0 0 3
percen 0 0 0 4
person 0 -2 -5
pet -3
phon 0 -7 0 -2
photog 0 0 15 6
pity 0 13
plac 0 0 -17
plasti 0 0 8 2
pleas 9 0 18 8
plot 0 0 13 -2
point 0 0 2 3
polic 0 0 0 -2
post 0 0 -1
prepar 0 0 0 7
pric 0 0 0 -2
print 0 0 0 3
prison 0 0 0 3
privat 0 2 7
progra 0 -2 14
projec 0 15 7
promis 0 0 -2
protec 0 12 0 -2
publis 0 -1
quest 8 -5 -2 4
queu 0 -5
quick 0 9
quiet 0 -8
quot 0 9
radio -2 0 5 -1
raid 0 1
rat 0 -10
re 0 6 0 -13
reach 0 -3
read -7 -15 0 -4
ready 0 -3
rebel 0 7 0 2
receiv 0 22 -8
recogn 0 0 0 5
refus 0 0 0 -4
regard 0 0 4
regist 0 0 16 -1
relati 0 0 25
reloca 0 2
remain 0 4
renew 0 0 2
rent 0 6
rep 0 11
repair 0 3
repay 0 0 0 1
replac 0 11 -1
report 0 0 -27 -14
reques 0 11
reside 0 0 0 3
respon 0 0 0 8
rest 0 0 0 5
retain 0 0 0 2
rice 0 -6 -1
right 0 2 -4 6
ring 0 0 0 -1
road 0 -2 16
roof 0 7
room 0 0 -1 -2
runs 0 0 17
s -24 -13 -1 21
sabra 0 0 1
sack 0 6 6
safe 0 0 -10
said 0 0 0 3
same 0 8 0 -3
saturd 0 0 -7
sav 0 0 -1
saw 0 39
say 2 5 -2 -10
says 0 -7
scal 0 3 1
scann 0 -4 3
scar 0 0 0 4
school -6 0 -14 -12
second 0 -9 14
secret 1 -12
sector 0 0 -2
securi 7 -6
see 1 8 -6
seed 0 -3 -15
sell 0 0 -12
send 1
serv 0 0 1
set 0 14 2
settl 0 0 0 23
shall 0 4 0 1
she 0 27 -7
sheet -1 7 -8
shell 6
shelt 0 0 0 14
shop 0 -2 4
should 0 -7
shown 0 0 1
simpl 0 0 0 2
singl 5
sist 0 3 0 23
sit 0 5 0 8
site 0 0 15
sits 0 1
sleep 0 0 0 18
slip 0 -2 -5
slot 0 0 5
small 0 11 0 -2
so 15
some 10 -1 0 2
someon 0 1
someth 0 9 -10 -1
sorghu 0 1 -9
sorry 0 0 -11
speak 0 5
spok 0 0 0 10
spoken 0 -1
stamp 0 0 -7
start 0 3 0 4
state 0 0 -3
stay 0 0 2 -3
still 0 0 2
stop 5 -7 -4
stopp 0 -3
stor 0 3
story 1
strong 0 0 0 3
struck 0 0 7
sub 0 0 0 3
such 0 -3
sugar 0 0 4
sunday 0 0 1
suppor 0 7
sure 0 0 0 -1
survey 0 -2
surviv 0 11
tabl 0 10
tak 0 -9
take 0 0 -5
taken 1 0 7
talk 0 0 3 15
tap 0 2
tarpau 0 1
tea 0 0 6 4
teach 0 -5
team -3 23
teleph 0 0 0 6
tell 0 0 0 14
ten 0 0 20 7
tent 0 -22 -1
test 0 0 1
th 0 4
thank 8 4 0 -6
that -8 38 -22 -13
the -11 5 0 -2
theft 0 0 0 3
their 0 0 0 -5
them -10 -11 -1 -5
then 0 -12
ther 0 1 10 -18
thes 0 16 -10
they 5 -2 0 6
think 0 13
this 6 -5 11 -11
thos 0 0 0 11
thousa 0 0 14
thre 0 -2 4 -6
throug 0 0 0 -3
thumb 0 0 -1
thursd 0 0 0 -3
time 0 0 0 -3
tin 0 2
tir 0 0 17
to 0 -14 -45 6
today 0 0 0 14
togeth 0 0 0 2
token 0 0 0 1
told 0 0 0 -3
tomorr 1 19 -1
tonigh 0 4 1
too 0 0 0 6
took 2 0 0 1
touch 0 0 0 5
trac 0 0 0 3
transc 0 0 0 12
transf 0 0 -7 -4
truck 0 -9 -6 7
un 9 0 -3 -2
uncl 0 0 0 23
unders 0 4 8
until 0 1 4
up 0 0 -10 1
us 22 -4 -15
use 0 2
usual 6 0 0 1
valu 0 0 -1
ve 0 4 0 -5
verifi 1 -2
villag 0 0 0 7
visa 0 0 0 -2
visit 0 0 3
volunt 0 0 -22 -4
vouch 0 0 8 -7
wadi 0 0 1
wait 0 4
walk 0 0 11
wall 0 0 4 5
want 0 15 -19 -3
warm 0 0 0 3
was 0 11 -5 -7
wat 0 0 7 29
we -7 -20 -3 -6
wear 0 0 0 2
wedd 0 6
wednes 0 15 0 26
week 0 2 -7
welcom 0 0 -2 1
well 0 -5 0 -1
went 0 7
what 6 13 -19 -19
when 0 0 -6
wher 0 -4 7 4
wheth 0 -3
which 0 -4 -10 -4
whil 0 0 -1
who 0 28
whoev 0 -9
whos 0 -2
why 1 0 0 4
widow 0 1
wife 0 0 23 -1
will -16 0 0 -6
with 10 0 -6 7
withdr 0 15 12
within 0 -11 0 -4
withou 0 16 0 -5
woman 0 0 2
women 0 2 -5
wont 0 0 -4 18
work 0 0 0 -5
world 0 -2 10
worry 0 0 0 5
would 0 6
writ 2 0 0 13
writte 0 0 0 2
yard 0 0 0 5
year 0 0 0 -4
yet 0 0 3 10
york -1 -4 0 -4
you -1 -4 -20 15
your 0 12 20 7
zone 0 0 3
@nearStem-fr
# -7 0 -12 -25
a -16 -12 9 -1
abri 0 7 4 -3
absolu 0 0 0 5
accomp 0 0 3 -1
accus 0 3
achat 0 0 15
achev 0 0 0 13
acte 0 0 7
adress 0 0 0 10
affair -2 7
affich 0 -6 2
ag 0 0 -2 -3
age 0 -1
agenc 0 0 0 5
agr 0 0 1
ai 0 0 6 -15
aide 0 0 -1
ajout 0 3
alimen 0 3 6
all 0 11 -1
alor 2
ambula 0 0 4
amen 0 2
ami 0 0 6
ancien 0 0 10 5
ann 0 0 0 -4
annuel -3
anselm 0 0 0 2
apicul 0 0 2
appel 0 0 -5 10
appell 0 -7 0 -9
appren 0 0 0 -1
approc 0 7
apr 0 -5 12
arg 0 0 0 -1
arrang 0 9 10
arret 0 -4 -5 -1
arriv 0 -2
articl 0 0 2
as 0 0 30
attaqu 0 -3
attend 0 0 1 23
attent 0 0 2 4
attest 0 8
au -13 3 5 -32
aube 0 0 13
aucun 0 4 -19 -8
aupr 0 12
aur 0 0 0 -3
aura 0 -2 1
auront 0 0 0 -4
aussi 0 -13
autr -1 -6 0 -23
aux 0 21 -3 -20
av 0 -10 0 13
avanc 0 0 0 -2
avec 0 0 -12 -1
avez 0 0 -1 16
avocat 0 4 0 13
ay 0 12
bach 0 0 7
balanc 0 0 -5
balukh 0 0 4
banqu 0 0 0 10
beau 0 0 0 5
beauco 8
benefi 0 0 -9
besoin 5
bien 0 10 1 12
bienve 0 0 7
billet 0 1 -8
biscui 0 0 0 1
bjr 0 0 1
blanc 0 10
bleu 0 0 0 3
bloc 0 -1 -4 4
bloqu 0 0 0 -1
boeuf 0 0 4
bois 0 0 -3
boit 0 0 0 -1
bon 0 5 0 2
bonjou -3 0 -5 -3
bonn 0 15 0 11
born 0 0 0 7
bouch 1 -14
bours 0 4
bras 0 -1
bureau 0 0 4 -7
bus 0 2 2
c -7 23 0 -33
ca 11 -1 0 -1
caiss 0 8
calm 0 1
cam 0 -1 0 2
camp 0 -1
cantin 0 -1 5
canton 0 11
carnet 0 0 0 7
cart 0 10 -4 -2
cartab 0 -2
cas -9 -1 -4 -1
cash 0 -2
caus 0 0 0 3
ce -11 -9 -19 -6
ce1 0 0 8
cela 0 0 14
cell 0 -7
cent 0 0 2 -7
centr 0 3 0 -1
certai 0 7
certif 0 0 0 23
cett -6 0 0 -16
ceux 0 -8 -4
ch 0 -11 1 14
chacun 0 3
chais 0 0 11
champ 0 0 13
chaqu -2 0 -8 -13
charg 0 0 12
chauff 0 -1 0 -3
chauss 0 0 0 1
chef 0 13 -7
chemin 0 0 18
cher 0 0 3
cherch 0 1 -4
chez 0 -4 -25 -7
choisi 0 -3 4
choix 0 -1 0 1
chos 0 0 7 -7
citern 0 0 4
class 0 -5
cles 0 8
clos 0 8
code 0 0 0 -3
coler 0 0 -1
collab 0 -1
collin 0 0 0 2
comit 0 -8 0 23
comm 0 -7 -30 -14
comman 0 0 0 8
commen 0 0 0 2
commis 0 6
compri 0 0 5
compt -3 2 0 -3
condam 0 0 0 -1
condit 0 0 -3
confi 0 0 0 4
confia 0 0 0 1
consei 0 3 0 -21
consta 0 0 13
contr 0 -2 -24 4
contra 0 0 -10
contre 0 0 4
convi 0 0 9
cooper 0 10 16
coordi 0 0 5
coordo 0 0 2
copi 9 0 0 6
cord 0 1
corrig 0 0 -2
cote 0 0 0 2
coudr 0 0 8
coup 0 -2
coupeu 0 0 1
cour 0 0 1
courag 0 0 1 3
court 0 1
cout 0 -1
cp 0 0 8
craint 0 0 0 13
credit 0 0 -6
croi 0 0 -6
d -1 -10 13 2
dam 0 0 7
dame 1 -4
dans 0 -13 -29
date 0 0 0 -6
de 2 15 -4
debout 0 0 0 1
dechir 0 3
declar 0 1 0 3
deja 0 0 -1 -2
delegu 0 0 14
demain 0 -2 -4
demand 0 4 -8
denonc 0 0 -2
depart 0 0 2
depos 0 7 -5
depot 0 1 6
depui 0 0 20 -1
derni 0 3
derrie 0 -8
des -28 0 0 -7
design 0 0 0 5
desol 0 14
detenu 0 0 0 2
dett 0 0 0 14
deux -10 15
dev 5 5
devien 0 0 0 4
dieu 0 0 3
dimanc -4 -11 18
dire 0 0 0 -14
direct 0 -2 0 2
dis 0 -8 3 6
distri 0 13 -15
dit 0 -9 -5 -7
dix 0 -1
doit 0 0 0 6
dolean 0 0 20
dollar 0 0 -8
donc 8
donn -9 -21
dont 0 -1 -3
dorm 0 -3 -1 1
dormir 0 0 0 1
dossi 0 0 2 11
doubl 0 0 6
douz 0 0 10
draina 0 0 4
droit 0 9 -5 -5
du 0 -5 0 11
dure 0 0 0 3
eau 0 -6 -5
echang 0 0 5
ecol -4 -6 -6
ecrir 5 0 -6 13
ecrit -1 0 18 -1
ell 0 0 -3 5
elle -15 -6 -16 -17
emport 0 0 0 4
en -10 -37 11 -10
enclo 0 0 5
encor 0 4
encour 0 11
endroi 0 -1 0 -11
enf 0 4
enfant 0 -2 0 -12
enleve 0 0 0 1
enquet 0 9 0 -6
enregi 0 0 0 10
ensemb 0 -2
ensuit 0 1
entend 0 11 -5 8
entr 0 8 -2 -3
entret 0 -1 0 8
envelo 0 2 0 1
envoi 0 0 -5
equip 2
es 0 0 0 -8
est -11 6 2 14
et -17 -31 -15 -4
etabli 0 0 0 -1
ete 0 25 -18 6
etes 8 17 28
etre -10 -5 -3 -8
eu 0 0 17
eux 0 0 -4
evacu 0 0 8
evoqu 0 2
exact 4 4
examin 0 2
exempl 0 -5
exig 0 0 3
expliq -9 11
expuls 0 0 0 8
extr 0 0 6
f 0 0 -7 7
fach 0 1
fair 0 -5 0 -13
fait 0 4 0 -11
famill 0 11 -5
faut 0 0 -9 16
felici 0 0 14
femm 5 15 -7 -1
ferm 0 18 0 11
fermet 0 0 16
file 0 6 -3
fill 0 0 0 -5
fin 0 0 -1 -6
fini 0 -4 12 3
fois 0 -2 0 -6
fond 0 0 -2
forag 0 10 0 4
forc 0 1
form 0 0 2
fort 0 3
foy 0 5 2
frai 0 0 10
franc 0 0 0 5
frer 1 0 2 11
fuir 0 0 0 12
fut 0 2
gagn 0 9
garant -1
gard 0 -6 -18 16
gardie 0 5 0 2
gare 0 4 0 5
gauch 0 7 -4 -4
gest 0 0 0 4
gestio 0 2
gourd 0 0 7
gratui 0 -4 3 -7
greni 0 -3
guiche 0 0 2
h 0 0 5
habita 0 0 0 8
hangar 0 0 14
hela 0 3
hesit 0 -3 0 23
heur 0 0 5 5
hier 0 0 6 -4
histoi 0 -2
homm 0 -3 -13
honneu 0 0 8
hou 0 0 3
huil 0 4
huit 0 -8
hygien 0 0 -1
ici 0 5 -15 6
identi 0 0 0 22
ignor 0 0 0 -3
il 10 0 52 -3
ils 0 -7
imag 0 0 0 -6
immeub 0 3
imprim 0 0 0 8
incid 13
incide 0 9
inform 8 4 3
inonda 0 0 0 1
inquie 0 0 0 3
inscri 0 0 3 -1
instit 0 1
intent 0 0 0 6
interv 0 9
invers 0 -1
invit 9 0 1 5
j 0 0 0 -13
jai 0 0 -1
jamai 0 -5 4 9
jamb 0 3
je -16 -12 -11 -14
jeton 0 0 -2 5
jeudi 0 4 -3 -5
jeun 0 10 1 -3
joindr 0 -6
joli 0 0 7 -6
jour -2
jury 0 0 5
jusqu 0 -4 0 -10
kilo 0 -7
kit 0 1 10
l -13 -36 -30 23
la -5 -4 7
laiss 0 2
lait 0 4
lamp 0 0 -5
langu 0 0 -3
latrin 0 -3 2
lav 0 0 0 1
le -4 7 0 -19
les -7 9 3 -10
lettr 0 0 0 21
leur 0 9 -5
lieu 0 -1 0 1
lign 0 0 -2
limit 0 0 8
lingal 0 0 0 2
list 0 -12 15
lit -2
lits 0 0 0 13
logem 0 0 -9
long 0 12
longte 0 0 0 -4
lors 6
lu 0 0 0 9
lui 0 -2 -11 -3
lundi 0 0 -8
lyc 0 3 0 1
m 0 0 6 -6
ma 0 0 0 -9
machin 0 0 8
madam 2
main 0 -2 29
mainte 0 1
mair 0 0 -1
mais 0 3 5 4
maison 0 -4 1
maitr 0 0 -2 5
mama 0 15 -1
maman 0 -4
mangui 0 2
manqu 0 6
maraic 0 -1
march -3 5 -7
marcha 0 0 1
mari 0 0 9 13
marlen 0 0 4
mars 0 0 5
matern 0 -1
matin 0 -8 -3 2
me 0 -6
medeci 0 0 0 2
medica -1 0 22 1
membr 0 0 -1
meme -6 -23
menag 0 0 1 -2
merci 15
mere 0 10 10
mes 0 0 3 12
mesdam 0 0 0 1
messag 0 0 -4
mesur 0 0 -8
met 0 2
mettr 0 0 -3
mien 0 -3 0 6
mil 0 2
milic 0 0 0 5
mill 0 -10
minist 0 -1
mis 0 0 3
mise -2
miss 0 7
moi -9 2 19 -9
moin 0 -1
mois 0 0 17
moiti 0 0 0 3
mon 0 0 0 8
mond 0 28
monite 0 -2 1
monsie 0 29 9 -10
mort 0 0 0 -3
mosqu 0 0 1
mot 0 0 0 4
moto 0 0 -1
mouton 0 0 0 7
moyen 0 -6
moyenn 0 0 0 7
murs 0 0 0 1
n -1 0 28 -8
naissa 0 0 18
natt 0 0 -3
ne -9 -2 -13 -2
neem 0 0 1
neuf 0 1
ni 0 -8 -1 -6
nom 0 -8 0 -4
noms 0 0 7
normal 0 9
nos 0 0 0 -2
note 2 0 0 7
notr 0 -10 3 8
nous -17 10 -13 -6
nouvel 0 -2 0 4
nuit 0 5 1 -3
null 0 0 0 9
numero 0 6 -23
obliga 0 0 9
obten 0 0 5
occup 0 6
octobr 0 0 0 3
offici 0 0 10
on -6 9
oncl 0 0 0 -2
ont 0 3 -27 3
onu 16 0 -2
ordr 0 0 -4
origin 0 0 0 6
orthog 4
ou -6 0 4 -31
oui -9
ouvert 0 -3 5
ouvr 0 0 3
pagn 0 0 -10
paie 0 3 -3
paiem 0 17
papa 0 0 1
par -4 0 0 -6
paragr 0 0 0 -3
pareil 0 12
parent 0 -13
parfoi 0 2
parl 9 15 10
part 0 0 0 15
parten 0 3
partou 0 0 12
pas -16 -9 -12 -21
pass 0 -25
pasteu 0 0 7
pays 0 0 -2 -1
pell 0 0 3
pens 0 0 -2
perdu 0 11 -3
perman 0 0 0 1
person 0 1 -13 -6
pert 0 7 0 7
pese 0 0 1
petit 0 9 9
peut -9 -14 -6 -7
peux 0 -9
photo 0 0 0 36
pil 0 4
pirogu 6
pl 0 -1
plac 0 0 8 -5
plaind 0 -4
plaint 0 -11 -4 4
plan 0 0 0 4
plat 0 0 0 4
plein 0 -1 3
plus 0 2 11
plutot -10
point -3 0 -4
polic 0 0 0 -4
polici 0 0 0 5
pont 0 0 10
popula 0 9
port 0 4 0 -2
portai 0 0 5
porteu 0 7 2
pos 0 -4
possib 0 0 -1
pour 0 -9 12 -4
pourc 0 5
pourqu 0 29 -1
pourr 0 0 -1 -2
poursu 0 9
pouv -11 -24 -10 -27
pref 0 0 0 1
prefet 0 0 0 21
premi 0 0 0 1
premie 0 0 0 1
pren -6
prend 0 0 -2
prendr 0 3 -1
prepar 0 0 0 1
pres 0 0 -1
presen 0 0 -4 6
preven 0 0 2
prevoy 0 0 0 8
prevu 0 0 4
princi 0 10
pris 0 0 2 12
prix 0 0 -6 1
procha 0 0 -7 32
progra 0 -2
projet 0 0 3 -5
promet 8 0 0 -9
propri 0 0 0 8
proteg 0 0 0 -1
prothe 0 0 -2
publi 26
puit 0 12
qu 0 -6 -9
quand 0 -8 -4 -1
quaran 0 0 8
que -3 -30 -2 -12
quelqu -2 -7 5
quest 0 -12
qui 0 -29 -11 -22
quinza 0 2
quoi 0 0 0 -2
rachet 0 0 -4
racont 0 23 5
radio 0 0 6
raison -2
rappel 0 0 -2
rappor 12 0 -20 -6
rassur 0 0 -6
recens 0 5
recept 0 8
recevo 0 0 -2
recher 0 -1 1
reclam 0 0 6 -1
recoit 0 -5 28
recour 0 0 3
recu 27 5 -1 1
refu 0 7
regard 0 2
relach 0 0 0 -2
relai 0 0 -4
relev 0 2 -5
remarc 0 0 0 6
remarq 0 -3
rembou 0 0 6
remerc 0 0 -7
remett 0 6
remis 0 0 8 4
rempl 0 1
rempli 0 -6
rencon 0 0 0 7
rend 0 -1
renvoy 0 0 0 -1
repart 0 1
repet 0 0 0 2
repons 0 -4 -1 -5
repren 0 1 -3
reserv 0 11
respec 0 0 0 1
rest 0 28 13 -13
resum -2
retard 0 16
retenu 0 0 12
retir 0 0 11 -2
retrou 0 0 0 2
reun 0 2 0 6
reveil 0 0 12
revien 0 1 0 -5
rien -7 -8
riz 0 0 2
roug 2
rout 0 -2
s -4 -5 -19 -4
sa 1
sac 0 2
sach 8
sacs 0 7
sage 13 0 -4
saisi 0 2
sait 0 -4
salair 0 0 1
sall 0 0 -2
samedi 0 0 0 -2
sans 0 0 -3
sant 0 -1 0 -5
sarcl 0 0 8
sav 0 2
savon 0 0 20
se 0 0 0 -17
seanc 0 0 -6 13
secret 0 0 0 -5
securi -1 0 0 -6
semain 0 0 0 14
semenc 0 2 -2
sept 0 0 0 -6
sera 35 -2 21
serieu -6
ses 0 0 11 1
seul 0 -2 0 -5
si -2 -18 -10 -19
sieg 0 0 7
sign 0 0 -6 10
signal 0 -5
soeur 0 -5 4
soif 0 0 14
soin 0 2
soir 0 -3 -2
soit 0 0 -4 1
soixan 0 0 -2
son 0 0 7 28
sont 0 0 -16 -14
sort 0 -7 -10
souhai 0 3
sous 0 -7 0 18
soy 0 -2
suis 0 0 9 8
suivr 0 8
sur -1 0 0 -19
t 1 0 0 -2
ta 0 -1 14 11
tabl 0 3
tablet 0 0 5
tant 0 0 -3 3
te 0 -13 -20 -15
techni 0 0 -2
teleph 0 -2 0 1
temoig 13 0 0 -2
temoin 0 25 7 -2
temp -1 0 0 12
tent 0 -6 18
termin 0 0 -5 3
terrai 0 1
tete 0 0 0 3
the 0 0 -1
ti 0 12
ticket 0 0 5
toit 0 8 0 5
tol 0 38
tomb 0 4 14
ton 0 -25 0 10
touch 0 10
toujou 0 0 0 -5
tous -4 -2 0 1
tout -4 5 11
transc 0 2
transf 0 0 0 5
transm 0 0 -1
travai 0 0 -3 -2
travau 0 0 4
tres 0 8
tri 0 0 5
trist 0 9
troi -5 3 -5
trop 0 1 2 -8
trou 0 0 12
trouv 0 0 23
tu 6 19 4 -13
tue 0 4
un -9 -27 0 -28
une -22 -19 -16
util 6
va 0 0 -3 2
vaccin 0 1
vas 0 0 9
vaut 0 0 6
veill 0 0 4
velo 0 9 6
ven 0 0 13 -3
vendeu 0 0 -5
vendre 0 0 0 -8
ventr 0 -2
venu 0 10
verifi -1 -9 -3
verr 0 3
vers 11 -1 0 -1
vert 0 8 -1
veuv 0 9
veux 0 1 5
vi 0 0 -6 -4
vid 0 0 9
vien 0 0 -2
viendr 0 -2
vieux 0 0 -2
vigila 0 11
villag -2
visite 0 3
vive 0 0 6
vivr 0 0 -4
vocal 0 0 5
voici 0 -3 0 41
voil 0 20 2
voir -4 -1 -1
vois 0 0 4
voisin 0 13
voit 0 -2 6
voitur 0 1
voleur 0 0 1
volont 0 0 0 3
vont 0 -4
vos 0 3 -4
vote 0 0 4
votr 0 3 0 24
voul 0 1 -2
voulai 9
vous -2 -18 -32 -6
voy 0 -3
voyag 0 0 4
vu 0 -19
vue 0 6
y -10 17 13 -21
@order
aid>appear 0 0 0 4
aid>asking 0 -10 13
aid>boss 0 -6 13
aid>cannot 0 0 15
aid>case 0 25
aid>complaining 0 -1
aid>condition 0 -2
aid>denying 0 0 0 -4
aid>entering 0 -12
aid>forever 0 4
aid>future 0 10 0 -11
aid>futureVerb 0 19 0 -2
aid>gain 0 0 0 5
aid>get 0 0 -6 -34
aid>getting 0 -4 4 -17
aid>giving 0 11 7
aid>goods 0 -20
aid>he 0 0 -18
aid>hushing 0 0 0 5
aid>include 0 -3 0 2
aid>insinuate 0 -2 8
aid>kin 0 11
aid>logistics 0 0 -6
aid>lubricate 0 0 -4
aid>me 0 -1 47 -4
aid>money 0 0 15
aid>moneyAid 0 0 14
aid>must 0 0 21
aid>next 0 -20 -29
aid>no 0 -5 8
aid>number 0 0 20
aid>pay 0 5
aid>paying 0 -35
aid>procedure 0 0 9
aid>punish 0 0 0 -3
aid>rights 0 -2
aid>service 0 2
aid>staff 0 0 27
aid>thing 0 0 -7
aid>third 0 0 -1
aid>threat 0 0 7
aid>time -1 9 -13
aid>trade 0 -18 11
aid>unitedNations 0 -4
aid>wage 0 0 -3
aid>who 0 6
aid>will 0 11 3
aid>you -3 24 21
appear>aid 0 0 0 5
appear>case 19
appear>certain 4
appear>chore 0 3
appear>complaining 0 5
appear>condition 20
appear>fine 0 0 0 4
appear>forever 0 16
appear>get 0 0 0 -11
appear>getting 0 10
appear>goods 0 0 -8
appear>harm 0 1 0 -2
appear>hedge -9
appear>if 10 8
appear>include 16 -24
appear>kin 0 0 0 -20
appear>logistics 0 6 -10
appear>lose 0 1
appear>me 9
appear>must 0 -17
appear>negation 0 12
appear>next 0 -20
appear>nobody 0 14
appear>number 0 0 3
appear>safe 0 0 5
appear>service 10
appear>sex 0 0 0 2
appear>shelter 0 7
appear>solve 0 -1
appear>tell 0 -12
appear>telling 0 -10
appear>testimony 0 -1
appear>third -16 0 -7
appear>threat 0 0 0 1
appear>time 0 0 0 7
appear>trade 28 -1 -7
appear>unitedNations 0 -1
appear>unreport 32 -5
appear>us 0 0 2 -2
appear>vote 0 0 5
appear>wage 0 7
appear>who 0 -21
appear>will 0 4
appear>you 3 0 0 19
asking>appear 0 0 -1
asking>cannot 0 8
asking>cannotPromise 0 0 0 2
asking>future 0 3
asking>get 0 9
asking>gift 0 0 5
asking>he 0 6
asking>include 0 9 0 -7
asking>me 0 -6 0 -3
asking>no 0 -10
asking>report 0 8
asking>tell 0 0 4
asking>third 0 0 0 -1
asking>trade 0 0 -13
asking>us 0 0 0 -2
asking>villain 0 1
bidsilent>complaining 0 1
bidsilent>next 0 16
bidsilent>trade 0 33
bidsilent>you 0 11
bidtell>asking 0 3
bidtell>getting 0 5
bidtell>lubricate 0 23
bidtell>next 0 2
bidtell>tell 0 2
bidtell>violation 0 1
boss>appear 0 0 0 6
boss>certain 0 0 0 -9
boss>chore 0 0 7
boss>condition 0 0 0 25
boss>denying 0 2 0 16
boss>food 0 0 10
boss>forever 0 0 0 1
boss>future 0 0 -18 8
boss>gain 0 0 0 -4
boss>getting 0 0 -11
boss>giving 0 0 11
boss>he 0 -7 0 10
boss>if 0 0 0 5
boss>include 0 0 0 1
boss>kin 0 0 0 -3
boss>lose 0 1
boss>lubricate 0 0 0 -3
boss>me 0 0 -15
boss>must 0 0 -3
boss>next 0 0 -1
boss>nobody 0 3
boss>pay 0 -7
boss>punish 0 0 0 2
boss>solve 0 0 -5 -1
boss>threat 0 5
boss>time 0 0 16
boss>trade 0 -9 0 30
boss>will 0 0 0 8
but>case 7
but>condition 0 13
but>goods 0 1
but>if 0 0 1
but>logistics 0 0 1
but>me 0 3
but>negation 0 5
but>quoted 0 3
but>trade 0 29 6
cannot>case -1 0 0 -3
cannot>denying 7 -12
cannot>future 0 0 0 -9
cannot>get 0 6
cannot>kin 0 -4
cannot>negation 0 -2 0 -24
cannot>next 0 0 -1
cannot>paper 0 0 -2
cannot>pay 0 -23
cannot>tell 0 -24
cannot>trade 0 0 -14
cannotPromise>case -16
cannotPromise>future 0 0 0 -8
cannotPromise>will 0 0 0 -10
care>aid 0 0 -3
case>aid 0 30 0 -7
case>appear 24 12
case>asking 0 -29
case>boss 0 0 -12
case>cannot 0 0 0 9
case>certain 0 0 0 11
case>complaining 13 25
case>condition 7 -4
case>denying 0 6
case>entering 0 3
case>favoured 0 38 -5
case>food 0 16
case>forever 0 0 0 7
case>future 0 0 3
case>futureVerb 0 -5
case>gain 0 5 4
case>getting 0 0 32 -21
case>gift 0 20 7
case>goods 0 21 -9
case>harm 0 0 0 5
case>he 0 47 0 -2
case>hedge 0 15 -10 -9
case>include 14 -9
case>insinuate 0 0 2 -2
case>kin 21 0 0 -10
case>logistics 11 6 22
case>lose 0 22 3
case>lubricate 12
case>me 0 0 -8 4
case>money 0 0 -4 -14
case>must 0 4 -2
case>negation 0 0 0 22
case>next 13 -2 13
case>no 0 -5 -1
case>pay 0 0 -8
case>paying 0 0 -14
case>procedure 0 -6
case>quoted 0 0 0 -8
case>report 20 -2
case>right 0 -7
case>safe 0 -6
case>saidso 0 -10
case>secret 0 0 0 8
case>service 16 7
case>sex 0 0 6
case>silent 0 18 0 -1
case>solve 0 18 4 34
case>staff -4 0 10
case>teaching 0 2
case>tell 3 2 -4
case>telling 3 0 -13 7
case>testimony 0 18 -5
case>time 14 0 0 -3
case>touch 0 0 0 9
case>trade 17 35 12 10
case>unitedNations 10 7
case>unreport 39
case>us 0 9
case>villain 0 0 0 1
case>vote 0 0 3
case>will 2 -7 0 11
case>you 0 18 -19
certain>aid 0 -26 6
certain>appear 0 -11 0 -17
certain>chore 0 7
certain>future 0 0 0 -4
certain>futureVerb 0 0 0 -2
certain>gain 0 0 0 -12
certain>harm 0 0 0 -9
certain>if 0 3 0 14
certain>include 0 0 -2
certain>kin -1
certain>know 0 0 0 7
certain>lubricate 0 0 0 -3
certain>me 0 0 0 5
certain>money 0 0 0 3
certain>pay 0 0 0 -20
certain>report 2
certain>right 0 0 0 9
certain>staff 0 0 0 12
certain>tell 0 0 0 7
certain>third 0 0 5 -19
certain>time 0 0 1 -16
certain>unreport 0 0 0 -1
certain>villain 0 9 0 -16
certain>will 0 2 0 -5
chore>boss 0 0 46
chore>case 0 -6 2
chore>gain 0 0 16 -5
chore>get 0 0 7
chore>getting 0 0 1
chore>me 0 -10 29
chore>punish 0 0 0 13
chore>thing 0 0 -14
chore>third 0 0 16
chore>time 0 0 17
chore>trade 0 0 18
chore>will 0 0 2
chore>you 0 -1
complaining>appear 0 0 0 8
complaining>cannot 0 0 0 4
complaining>case 2
complaining>denying 0 1
complaining>future 0 21
complaining>get 0 0 2 3
complaining>getting 0 0 10
complaining>giving 0 7
complaining>include 6 -16 0 8
complaining>legit 0 8
complaining>logistics 0 9
complaining>lose 0 11
complaining>me 0 24 -26
complaining>negation 0 0 0 1
complaining>no 0 0 0 4
complaining>report 6
complaining>shelter 0 18
complaining>silent 0 17
complaining>tell 0 -7
complaining>telling 0 -12
complaining>third 0 2
complaining>time 0 0 0 -5
complaining>trade 0 11
complaining>unitedNations 0 2
complaining>us 0 21
complaining>you 0 8
condition>aid 0 -24 10 -6
condition>appear 8 0 -16 13
condition>asking 0 7
condition>bidtell 0 -13
condition>boss 0 10
condition>cannot 0 0 3
condition>cannotPromise 0 0 0 6
condition>case -4 43 -16
condition>certain 0 1
condition>chore 0 -13 34
condition>complaining 0 26
condition>entering 5
condition>food 0 -15
condition>forever 0 0 0 -1
condition>gain 0 0 25 -7
condition>get 0 14 0 -2
condition>gift 0 0 4
condition>giving 0 0 0 -7
condition>goods 0 29 22
condition>harm 0 0 0 -5
condition>he 0 13 3 -3
condition>hushing 0 16 1
condition>include 0 31 -6
condition>insinuate 0 0 7
condition>kin 0 0 4
condition>know 0 22 0 -6
condition>legit 0 -2
condition>lubricate 0 7 -4
condition>me 0 4 40
condition>money 0 0 0 -1
condition>more 0 0 0 -3
condition>must 0 30
condition>negation 0 10 6
condition>next 0 0 -18 4
condition>no 0 0 3
condition>nobody 0 0 0 -3
condition>paper 0 15
condition>pay 0 0 41
condition>paying 0 -14
condition>procedure 0 -39
condition>punish 0 0 3
condition>quoted 0 0 0 17
condition>report 0 11
condition>safe 0 -18
condition>service 0 0 8
condition>sex 0 0 9
condition>silent 0 49
condition>solve 0 4 0 -22
condition>staff 0 0 -8
condition>tell -1 42 -18 -33
condition>telling 0 39 -25
condition>testimony -12 41 -18 -1
condition>thing 0 0 6
condition>third 0 2 18 9
condition>time 0 0 35 31
condition>touch 0 0 0 -4
condition>trade 0 37 -48 -14
condition>unitedNations 2
condition>us 0 3 4
condition>villain 0 8
condition>who 0 4 -8
condition>will 0 20 0 -16
condition>you -6 53 -1 -2
cost>condition 0 0 -2
denying>aid 0 0 0 -1
denying>appear 0 9
denying>boss 0 0 0 6
denying>cannot 0 10
denying>case 0 17 4
denying>complaining 0 3 0 -6
denying>condition 0 10 0 19
denying>favoured 0 11
denying>forever 0 11
denying>future 0 0 0 3
denying>gain 0 7
denying>gift 0 0 1
denying>if 0 7 0 2
denying>include 0 1
denying>insinuate 0 0 1
denying>kin 0 0 3
denying>know 0 0 0 6
denying>logistics 0 0 0 -6
denying>lose 0 11
denying>me 0 0 -10
denying>more 0 6
denying>next 0 0 -16
denying>no 0 -16
denying>number 0 1
denying>pay 0 13
denying>right 0 0 8
denying>safe 0 0 0 5
denying>secret 0 0 0 -9
denying>solve 0 0 2
denying>tell 0 0 0 7
denying>third 0 0 10
denying>threat 0 0 14
denying>time 0 0 -10
denying>trade 0 0 -11
denying>unitedNations 8
denying>unreport 28
denying>who 0 0 0 7
denying>will 0 0 0 -17
denying>you 0 14 13
entering>aid 0 0 7
entering>appear 3 -6
entering>case 5 0 -1
entering>gain 0 -8 15
entering>goods 0 8
entering>he 0 0 -13
entering>hushing 0 9
entering>if 0 3 0 7
entering>include 0 -8
entering>negation 0 0 0 6
entering>next 0 0 0 -4
entering>paper 0 -4
entering>tell 0 1
entering>unreport 0 0 0 -3
entering>you 0 26 6
favoured>condition 0 -13
favoured>get 0 22
favoured>getting 0 1 -5
favoured>me 0 0 -18
favoured>next 0 -3
favoured>pay 0 0 14
favoured>tell 0 11
favoured>testimony 0 2
favoured>trade 0 -9
fee>money 0 0 -15
fee>number 0 0 -8
fee>pay 0 0 -1
fee>paying 0 0 -3
fee>thing 0 0 -14
first>trade 0 -4
food>boss 0 0 17
food>case 0 0 3
food>condition 0 -3 12
food>futureVerb 0 2
food>if 0 -5 12
food>kin 0 3
food>paper 0 7
food>trade 0 0 31
forever>case 0 0 0 20
forever>getting 0 0 0 2
forever>giving 0 5
forever>if 0 2
forever>negation 0 28 0 11
forever>no 0 10
forever>nobody 0 6 0 21
forever>sure 0 0 0 9
forever>trade 0 13 0 -5
forever>us 0 0 0 11
forever>you 0 25 0 14
forme>insinuate 0 0 1
future>aid 0 18 0 -4
future>appear 14 0 -5 -12
future>boss 0 0 0 16
future>case 3 0 -4
future>certain 0 0 0 3
future>chore 0 6
future>condition 0 0 21 12
future>favoured 0 0 18
future>food 0 0 7
future>gain -10 0 0 20
future>get 0 46 0 4
future>getting 0 0 0 8
future>giving 0 0 0 2
future>hedge 0 0 0 -15
future>if 0 -12 40
future>include 19 0 0 -6
future>lose 0 10
future>lubricate 0 -6
future>money 0 0 0 2
future>must 0 -20 14
future>negation 0 3
future>next 0 0 0 4
future>paper 0 0 0 -1
future>pay 0 -3
future>punish 0 -6 -1 42
future>report 1 0 0 -1
future>right 0 0 0 9
future>service 0 15
future>sex 0 0 0 1
future>solve -6 0 -4 5
future>sure -3
future>tell 0 -10 0 -2
future>telling 0 -8 0 -12
future>testimony 0 0 0 -9
future>thing 0 3 0 1
future>threat 0 4
future>time 0 0 2
future>touch 0 0 14
future>trade 27 0 0 10
future>unreport 48
future>us 0 0 0 8
future>violation 8
future>you 6
futureVerb>aid 0 11 0 -1
futureVerb>appear 0 8
futureVerb>boss 0 0 0 12
futureVerb>chore 0 10
futureVerb>complaining 0 9
futureVerb>condition 0 0 8 4
futureVerb>denying 0 -1
futureVerb>favoured 0 -12 16
futureVerb>food 0 0 4
futureVerb>gain -1 0 0 16
futureVerb>get 0 24
futureVerb>getting 0 0 0 3
futureVerb>giving 0 5 -13
futureVerb>hedge 0 0 0 -11
futureVerb>if 0 0 15 -3
futureVerb>logistics 0 2
futureVerb>lose 0 1
futureVerb>me 0 0 0 11
futureVerb>must 0 -13 17
futureVerb>negation 0 7
futureVerb>next 0 0 0 1
futureVerb>no 0 14
futureVerb>paper 0 14
futureVerb>pay 0 -9 0 1
futureVerb>punish 0 -1 0 57
futureVerb>report 2 1
futureVerb>service 0 9
futureVerb>sex 0 0 0 8
futureVerb>silent 0 12
futureVerb>solve -5 0 0 24
futureVerb>sure 0 0 0 12
futureVerb>tell 7
futureVerb>telling 0 0 0 -3
futureVerb>testimony 0 0 0 -4
futureVerb>thing 0 3 -10
futureVerb>threat 0 3
futureVerb>time 0 0 1
futureVerb>touch 0 0 13
futureVerb>trade 11 25 -5
futureVerb>unreport 16
futureVerb>who 0 1
gain>aid 0 0 5
gain>appear 0 4 0 -4
gain>boss 0 0 0 -7
gain>cannot 0 10
gain>case 0 0 -11 7
gain>certain 0 0 7 17
gain>denying 0 10
gain>food 0 0 5
gain>future 0 0 10 12
gain>futureVerb 0 -10 3 4
gain>get 0 14
gain>getting 0 5
gain>kin 0 0 -6
gain>logistics 0 0 2
gain>me 0 0 23
gain>negation 0 6
gain>next 0 28 0 -18
gain>no 0 4
gain>nobody 0 2
gain>pay 0 0 0 18
gain>paying 0 0 0 11
gain>sex 0 0 0 -11
gain>sure 0 0 0 31
gain>tell 0 20
gain>telling 0 17 6
gain>thing 0 0 -12
gain>third 0 0 0 8
gain>time 0 0 26
gain>trade 0 14 0 37
gain>us 0 4
gain>violation 0 2
gain>will 0 0 15
gain>you 0 22 -1 46
get>aid 0 -5 26
get>appear 15 12
get>boss 0 -1 11
get>case 8 23 -17
get>certain 0 13
get>complaining 0 4
get>condition 0 30 0 -6
get>denying 0 -2
get>entering 0 0 -7
get>food 0 0 1
get>forme 0 0 5
get>future 0 -8
get>gain 0 -3 -12 24
get>getting 0 20 0 -8
get>gift 0 0 -1
get>giving 0 0 8
get>harm 0 0 -2
get>he 0 0 0 -4
get>include 0 0 7 -2
get>kin 0 10
get>logistics 0 0 -16 1
get>me 11 0 0 5
get>moneyAid 0 -3 6 10
get>more 0 0 0 -2
get>must 0 1
get>negation 0 4 -8
get>no 0 -15 0 12
get>nobody 0 13
get>number 0 -8
get>paper 0 0 0 -18
get>pay 0 0 37
get>paying 0 0 39 -12
get>punish 0 0 -2 3
get>right 0 0 0 4
get>service 0 -3
get>share 0 0 16
get>shelter 0 0 -2
get>silent 0 6
get>solve 0 19
get>staff -1 -5
get>sure 0 0 8
get>tell 0 36 -24
get>telling 1 26 -3 -11
get>testimony 0 18 -2
get>thing 0 0 -5
get>third 0 7
get>threat 0 0 0 2
get>time 0 0 -5
get>trade 0 5 11 10
get>unitedNations -2 0 -3
get>unreport 0 0 0 -8
get>us 0 13
get>who 0 0 9
get>will 0 4 0 -10
get>you 0 15 4
getting>aid 0 0 17 -5
getting>chore 8 -1
getting>denying 0 0 -7
getting>favoured 0 6
getting>food 0 6
getting>forever 0 5
getting>future 0 0 0 3
getting>gain 0 0 0 8
getting>get 0 0 0 19
getting>giving 0 0 1
getting>he 0 4 -10 -3
getting>if 0 0 8
getting>include 0 21 32
getting>insinuate 0 0 0 7
getting>kin 0 1
getting>lubricate 0 1
getting>me 0 7 19 13
getting>money 0 0 6
getting>more 0 0 0 -5
getting>negation 0 16
getting>no 0 0 -13
getting>paper 0 -18 27 -16
getting>pay 0 0 8
getting>paying 0 0 0 -8
getting>procedure 0 9
getting>right 0 -5 -10 2
getting>service 0 0 1
getting>sex 0 0 10
getting>share 0 0 9
getting>staff 0 0 2
getting>sure 0 0 0 10
getting>telling 0 0 -8 -1
getting>trade 0 -14 0 1
getting>unreport 1
getting>us 0 9 0 -5
getting>who 0 0 21
getting>you 0 0 9
gift>aid 0 0 12
gift>appear 0 -1 14
gift>get 0 0 -4
gift>getting 0 0 10
gift>he 0 0 40
gift>include 0 -10
gift>lubricate 0 0 16
gift>next 0 0 5
gift>no 0 0 7
gift>right 0 0 1
gift>trade 0 -4
gift>you 0 0 2
giving>case -8
giving>certain 0 9
giving>condition 0 0 7
giving>food 0 17 4
giving>future 0 -6 4
giving>futureVerb -1
giving>gain 0 0 0 3
giving>get 0 0 7
giving>getting 0 16
giving>gift 0 0 3
giving>if 0 0 6
giving>include -4
giving>logistics 0 0 -8
giving>me 0 12 27
giving>must 0 3
giving>next 0 0 0 -6
giving>number 0 0 17
giving>paper 0 0 -30
giving>paying 0 0 13
giving>right 0 3
giving>share 0 0 5
giving>solve 0 0 -1
giving>staff 0 0 15
giving>tell 0 38 -3
giving>telling 0 20
giving>testimony -4
giving>thing 0 0 23
giving>third 0 1
giving>time 0 0 -4
giving>trade 0 0 34 -33
giving>us 0 0 0 19
giving>who 0 13
goods>appear 0 0 4
goods>condition 0 0 7
goods>favoured 0 -1
goods>futureVerb 0 0 0 -1
goods>getting 0 1 0 -4
goods>gift 0 -1
goods>if 0 0 5
goods>include 0 -1 3
goods>negation 0 6
goods>next 0 2
goods>pay 0 5 13
goods>paying 0 0 5
goods>solve 0 1
goods>staff 0 0 5
goods>threat 0 0 2
goods>time 0 10 -17
goods>trade 0 14 16 -11
goods>who 0 10
goods>will 0 0 3
goods>you 0 0 25
harm>appear 0 0 0 1
harm>future 0 0 0 2
harm>gain 0 0 0 14
harm>next 0 0 -1
harm>touch 0 0 0 5
harm>trade 0 0 -9
harm>will 0 0 0 10
harm>you 0 0 0 28
he>appear 28
he>case 0 0 0 -1
he>certain 0 0 16
he>complaining 0 0 2
he>favoured 0 0 5
he>futureVerb 0 0 0 1
he>get 0 2 1
he>getting 0 18 0 -3
he>gift 0 0 3
he>hushing 0 5
he>if 0 0 0 -1
he>include 17 0 -7 -5
he>insinuate 0 0 3
he>kin 0 0 8
he>logistics 0 0 4
he>lose 0 0 0 14
he>me 0 13 15
he>money 0 0 -7
he>negation 0 0 0 7
he>next 0 -15
he>no 0 -5
he>paper 0 28
he>pay 0 19 5
he>paying 0 0 0 10
he>punish 0 0 0 1
he>quoted 0 -3
he>report 25
he>safe 0 -3
he>serve 0 0 0 6
he>service 0 16
he>sex 0 0 11
he>solve 0 0 0 32
he>tell 0 22 0 -3
he>thing 0 0 -24
he>time 0 0 0 19
he>touch 0 0 -3
he>trade 1 0 7
he>unitedNations 0 0 15
he>unreport 33
he>us 0 17
he>villain 0 0 0 19
he>will 25 -2 0 18
he>you 0 13 1 15
hedge>appear 0 -1
hedge>case 0 -4
hedge>condition 0 0 0 17
hedge>future 0 0 1 -19
hedge>futureVerb 0 0 0 -6
hedge>gain 0 0 0 -10
hedge>get 0 0 -4 -3
hedge>if 0 0 0 4
hedge>include -6
hedge>pay 0 0 0 -4
hedge>report 2
hedge>solve 0 0 0 -9
hedge>trade -11
hedge>unitedNations 0 0 0 4
hedge>us 0 0 0 14
hedge>will 0 0 1 -8
hushing>aid 0 53 -6
hushing>asking 0 2
hushing>boss 0 0 -1
hushing>case 0 0 0 -9
hushing>complaining 0 27
hushing>denying 0 6
hushing>futureVerb 0 1
hushing>get 0 5
hushing>insinuate 0 3
hushing>lose 0 1
hushing>lubricate 0 5 -8
hushing>me 0 1 -9
hushing>moneyAid 0 5
hushing>next 0 20
hushing>pay 0 3
hushing>paying 0 3
hushing>service 0 1
hushing>silent 0 20
hushing>sure 0 0 0 1
hushing>trade 0 27
hushing>you 0 15
if>aid 0 -7 53
if>appear 0 0 -7 11
if>asking 0 6
if>bidtell 0 -8
if>boss 0 27
if>cannot 0 0 1 1
if>case 0 25 0 17
if>certain 0 4
if>complaining 0 12
if>condition 0 0 0 -4
if>denying 0 -17 2 -7
if>favoured 0 0 -9
if>future 0 -1 16
if>futureVerb 0 0 17
if>get 0 10 -14 -6
if>gift 0 0 9
if>giving 0 0 -3
if>hushing 0 14
if>include 0 4 -11 21
if>kin 0 22
if>know 0 28
if>legit 0 -1
if>me 0 7 9 -2
if>money 0 0 13
if>more 0 0 0 -1
if>must 0 26
if>negation 0 0 9
if>number 0 0 2
if>paper 0 7
if>quoted 0 0 0 8
if>report 0 3
if>safe 0 0 6
if>saidso 0 5 0 4
if>sex 0 0 0 -10
if>silent 0 13
if>solve 0 2 0 -13
if>staff 0 0 0 1
if>tell 0 31 0 -2
if>telling 0 15
if>testimony 0 0 -19
if>thing 0 -3 33 10
if>third 0 25 0 12
if>touch 0 0 0 -3
if>trade 0 -6 5 -21
if>unreport 6
if>us 0 15
if>villain 0 9 0 3
if>wage 0 -4
if>who 0 0 -4
if>will 0 0 17 -7
if>you 0 31 35 -11
include>aid 0 9
include>appear 17 -14
include>boss 0 6
include>case 0 -3 0 -2
include>certain 1 0 0 5
include>chore 0 0 0 2
include>complaining 0 2 -12
include>condition 0 0 -3
include>denying 0 7
include>food 0 10
include>forever 0 12
include>future 21 0 2 7
include>futureVerb 5 0 13
include>gain 0 0 7
include>get 0 1 12
include>gift 0 3 3
include>goods 0 4
include>he 0 11
include>hedge -11
include>if 0 16
include>kin 1 5 -5 -8
include>know 0 0 0 2
include>lose 0 17
include>lubricate 0 3 0 13
include>me 0 0 0 -9
include>negation -9 2
include>next 0 -13 0 10
include>nobody 0 8 0 6
include>number 0 0 0 -4
include>paper 3
include>report 7
include>right 0 -5
include>saidso 0 -7
include>secret 0 0 4
include>service 6
include>share 0 0 0 1
include>solve 0 7 0 5
include>staff 0 0 11
include>tell 10 8
include>telling 0 0 0 -6
include>testimony 0 3 0 -11
include>third -3 33
include>trade 0 0 -20 11
include>unitedNations 0 0 0 8
include>unreport 54 -13
include>villain 0 3
include>vote 0 0 8
include>wage 0 4
include>who 0 -9 -19
include>will 10 15 2
include>you 0 15 -5
insinuate>aid 0 16
insinuate>asking 0 3
insinuate>case 0 57
insinuate>condition 0 6 -2
insinuate>future 0 -3
insinuate>if 0 37
insinuate>kin 0 0 0 2
insinuate>lose 0 1
insinuate>negation 0 14
insinuate>no 0 18
insinuate>paying 0 0 3
insinuate>testimony 0 10
insinuate>time 0 9
insinuate>will 0 -4
insinuate>you 0 12 -1
kin>appear 0 21
kin>boss 0 0 10 -2
kin>case 0 7 -4 8
kin>chore 0 0 9
kin>condition 0 8 0 -3
kin>denying 5
kin>favoured 0 1
kin>futureVerb 0 18 0 5
kin>gain 0 0 3
kin>get 0 0 1
kin>getting 0 27 12
kin>giving 0 0 21 -8
kin>goods 0 8
kin>he 0 3
kin>if 0 0 -34
kin>include 12 0 -13
kin>lubricate 0 2
kin>me 0 0 5
kin>negation 5
kin>next 0 0 7
kin>number 0 6
kin>paper 10 -9
kin>pay 0 0 1
kin>paying 3
kin>right 0 0 8
kin>sex 0 0 12
kin>shelter 0 0 16 -14
kin>tell 0 33 -7
kin>telling 0 14 -1
kin>third 0 -13
kin>time 0 0 15
kin>touch 0 1 0 30
kin>trade 0 0 5
kin>unitedNations 0 0 3
kin>unreport 3
kin>us 0 0 0 12
kin>vote 0 0 29
kin>who 0 26 -2
kin>will 0 19 0 32
kin>you 0 0 27 4
know>asking 0 0 4
know>boss 0 5
know>case 0 5 0 4
know>condition 0 0 1
know>denying 0 15
know>forever 0 11
know>he 0 10
know>if 0 0 8
know>kin 0 2
know>negation 0 5 0 5
know>next 0 3
know>nobody 0 6
know>pay 0 0 2
know>telling 0 0 0 2
know>third 0 3
know>trade 0 11 2
know>you 0 -1
legit>aid 0 0 -9
legit>certain 0 0 0 6
legit>condition 0 -4
legit>future 0 0 0 -1
legit>futureVerb 0 0 0 -5
legit>getting 0 0 0 5
legit>logistics 0 0 -1
legit>next 0 -15 -6
legit>paper 0 0 -11
legit>pay 0 19
legit>trade 0 -8 -14
logistics>aid 0 0 -9
logistics>certain 0 0 0 26
logistics>denying 0 0 9
logistics>food 0 0 -4
logistics>getting 0 6
logistics>giving 0 0 3
logistics>lubricate 0 0 9
logistics>negation 0 1
logistics>next 0 -2
logistics>no 0 1
logistics>paper 0 0 -16
logistics>paying 0 0 9
logistics>procedure 0 2
logistics>staff 0 0 4
logistics>you 0 0 -16 16
lose>aid 0 25 -6
lose>boss 0 0 0 4
lose>case 0 13
lose>complaining 0 4
lose>denying 0 0 5
lose>he 0 0 0 1
lose>next 0 0 -9
lose>no 0 0 4
lose>punish 0 0 0 4
lose>tell 0 0 0 13
lose>thing 0 0 0 4
lose>trade 0 0 -2
lose>who 0 0 0 4
lose>will 0 0 23 -5
lose>you 0 33
lubricate>aid 0 2 0 -26
lubricate>case 3
lubricate>condition 0 -1 -2
lubricate>denying 0 0 0 11
lubricate>futureVerb 0 -2
lubricate>get 0 0 -7
lubricate>getting 0 0 0 -2
lubricate>include 0 0 -3 8
lubricate>money 0 5
lubricate>moneyAid 0 0 -1
lubricate>must 0 0 -2
lubricate>negation 0 0 11 9
lubricate>no 0 0 7
lubricate>pay 0 13
lubricate>paying 0 7 -5
lubricate>procedure 0 0 4
lubricate>report 0 0 5
lubricate>secret 0 3
lubricate>shelter 0 0 1
lubricate>solve 0 0 0 1
lubricate>tell 0 0 2 7
lubricate>telling 0 0 11
lubricate>third 0 0 0 -1
lubricate>unitedNations 0 0 0 1
lubricate>unreport 1
lubricate>wage 0 6
lubricate>will 0 0 5 4
me>aid 0 -17 23 -1
me>appear -2
me>boss 0 0 -6
me>cannot -15 0 0 -12
me>cannotPromise -7
me>case 0 18 6 31
me>chore 0 0 32
me>complaining 0 0 18
me>condition 0 -6 5
me>denying 0 0 2 -3
me>entering -2 26
me>favoured 0 0 -12
me>first 0 0 -1
me>forever 0 3
me>future 0 0 0 -15
me>futureVerb 0 7 0 -13
me>gain 0 10 32
me>get 12 0 34
me>getting 0 -13 37 4
me>gift 0 21 2
me>giving 8 2
me>hedge 0 -4 0 -17
me>if 0 -28 10 -11
me>include -6 0 0 -34
me>kin -11 1 15
me>know -5 2 0 -8
me>legit 0 0 0 2
me>logistics 0 -3 4
me>lubricate 0 0 -14 -17
me>negation -10
me>next 0 0 6
me>nobody 0 0 0 2
me>only 0 -7
me>paper 0 8 0 -4
me>pay 23 0 34
me>paying 0 2 26
me>punish 0 0 0 3
me>report 0 0 -6
me>right 0 0 0 4
me>safe 0 6
me>secret 0 0 0 16
me>sex 0 -2 38
me>shelter 0 0 11
me>silent 0 0 0 23
me>solve 0 0 1
me>staff 0 0 0 2
me>tell 0 1 0 8
me>testimony 0 9
me>thing 0 0 7 -5
me>threat 0 5
me>time 3 0 34 -5
me>trade 0 6 24 -4
me>us 0 0 6
me>violation 0 14
me>vote 0 0 4
me>who 0 28 0 -2
me>will -11 0 0 -1
me>you -20 0 59 -5
money>aid 0 0 0 4
money>boss 0 0 8
money>case 0 0 11
money>denying 0 0 0 2
money>future 0 0 11
money>get 0 0 9
money>getting 0 0 5
money>gift 0 0 -3
money>he 0 0 1
money>if 0 0 0 6
money>include 0 0 0 2
money>know 0 3
money>logistics 0 0 29
money>me 0 0 8 8
money>next 0 -1
money>number 0 0 0 -13
money>paper 0 0 22
money>procedure 0 0 1
money>report 0 0 2
money>solve 0 0 -5
money>sure 0 0 0 5
money>tell 0 0 16
money>telling 0 0 15
money>thing 0 0 6 -12
money>threat 0 0 2
money>will 0 0 0 1
moneyAid>aid 0 0 18
moneyAid>appear 0 0 -4
moneyAid>case 0 4
moneyAid>condition 0 8
moneyAid>futureVerb 0 1
moneyAid>giving 0 0 7
moneyAid>if 0 14
moneyAid>include 0 0 -9
moneyAid>must 0 2
moneyAid>pay 0 3
moneyAid>tell 0 2
moneyAid>trade 0 0 0 13
moneyAid>you 0 13 0 5
more>include 0 5
more>negation 0 0 0 24
more>nobody 0 0 0 16
more>sure 0 0 0 8
more>telling 0 4
must>appear 0 -2
must>complaining 0 3
must>denying 0 0 2
must>future 0 -8
must>get 0 0 -16
must>me 0 0 1
must>paper 0 14
must>tell 0 24
must>telling 0 43
must>you 0 6
negation>aid 0 15 -6 -17
negation>asking 0 -13
negation>boss 0 0 -6
negation>case -17 0 15
negation>certain 0 0 -2
negation>complaining 0 16
negation>denying 0 1 6
negation>favoured 0 0 0 -2
negation>forever 0 7 0 34
negation>future -8
negation>futureVerb 0 0 6
negation>giving 0 0 -6 -6
negation>goods 0 2
negation>harm 0 0 0 21
negation>he 4 0 1
negation>hedge 0 0 0 20
negation>if 0 5 15
negation>include -30 0 0 6
negation>insinuate 0 11
negation>kin 0 27
negation>know -12 0 0 34
negation>lose 0 0 13
negation>lubricate 0 0 -5
negation>me -11 4 -31
negation>money 0 0 0 -2
negation>next 0 -29 0 -12
negation>no 0 15 -7
negation>nobody 0 0 -24 1
negation>pay 0 -5 0 -11
negation>procedure 0 -14 4 -12
negation>report -1
negation>right 0 -8 0 11
negation>service 0 20
negation>sex 0 0 -2
negation>shelter 0 0 -2
negation>solve 0 0 13
negation>staff 0 3
negation>sure 0 0 -4
negation>tell 0 0 0 -1
negation>testimony 0 2
negation>thing 0 0 -6
negation>third 0 0 14
negation>threat 0 0 1
negation>time 0 16
negation>touch -2 0 0 42
negation>trade 0 0 -20 -10
negation>unitedNations 0 -6
negation>villain 0 -4
negation>vote 0 0 -3
negation>who 0 -5
negation>will 0 0 2 39
negation>you -6 -24 1 6
next>aid 0 27 2 -7
next>appear 6 3 23
next>asking 0 -11
next>boss 0 11 0 21
next>cannot 0 14
next>case 14 -12 20
next>certain 0 0 15 32
next>complaining 0 0 0 17
next>condition 2 -12 0 22
next>denying 0 0 0 12
next>entering 0 0 1
next>food 0 8
next>forever 0 0 -3 31
next>future 0 0 21
next>futureVerb -1 0 22 -4
next>gain 0 0 0 3
next>get 16 0 8 -25
next>giving 0 22 0 -2
next>hushing 0 0 22
next>include 0 0 0 -12
next>insinuate 0 -7
next>know 0 0 0 -5
next>lose 0 14
next>me 0 18 0 -16
next>money 0 0 -2
next>negation 0 -15 0 16
next>number 0 0 -5
next>paper 0 21 23 -3
next>pay 0 13 16
next>paying 0 3 0 1
next>punish 0 4 0 13
next>report 0 0 9
next>right 0 0 -14
next>rights 0 -2
next>saidso 0 -15
next>service 0 0 23
next>sex 0 0 -12 9
next>share 0 0 9
next>shelter 0 6
next>solve 8 0 0 4
next>staff 0 0 5
next>sure 0 0 16
next>tell 10 15 15
next>telling 5 10 25
next>thing 0 0 -18
next>threat 0 -1 -14
next>time 0 -5 34
next>touch 0 -8 0 -7
next>trade 4 0 2 14
next>unreport 7
next>us 0 2 0 -23
next>villain 0 0 0 9
next>wage 0 1
next>who 0 -9 0 3
next>will 0 0 1
next>you 0 64 53 8
no>aid 0 7
no>appear 0 -12
no>cannot -9 6
no>case 0 9 26 -8
no>certain 0 0 0 -23
no>complaining 0 11
no>condition 0 0 0 8
no>denying 14
no>future 0 0 0 -10
no>futureVerb 0 0 7 -3
no>get 0 -17 0 -5
no>giving 0 0 -6
no>goods 0 2
no>he 1 0 13
no>hedge 0 0 0 27
no>include 0 -4
no>insinuate 0 3
no>kin 0 7 8
no>know 0 0 0 36
no>legit 0 0 0 10
no>lubricate 0 0 0 -4
no>me -4 0 -7
no>more 0 0 0 -2
no>negation 0 0 -4 -8
no>next 0 -16 0 -10
no>nobody 1 0 -14
no>paying 0 -7
no>report -1 2
no>service 0 18
no>solve 0 0 4
no>sure 0 -13 -7 -18
no>tell 0 0 -7
no>telling 0 0 -3
no>testimony 0 16
no>third 0 0 13
no>time 0 1
no>unitedNations 0 -3
no>us 0 -7 0 2
no>wage 0 0 1
no>you 0 -17 13
nobody>aid 0 -17 -5
nobody>case 0 0 -2
nobody>condition 0 -6
nobody>denying 0 0 0 -6
nobody>forever 0 7
nobody>harm 0 0 0 24
nobody>include 0 2
nobody>know 0 0 0 25
nobody>money 0 0 -9
nobody>more 0 0 0 -2
nobody>negation 0 -2
nobody>no 0 0 -4
nobody>pay 0 0 -5 -6
nobody>paying 0 0 -6
nobody>procedure 0 0 0 -9
nobody>solve 0 0 15
nobody>sure 0 -10
nobody>tell 0 0 0 -10
nobody>telling 0 0 0 -9
nobody>thing 0 0 -6
nobody>touch 0 0 0 27
nobody>trade 0 -35 -7
nobody>will 0 0 0 22
number>aid 0 0 2 3
number>boss 0 0 12
number>cannot 0 0 3
number>case 0 0 6
number>condition 0 0 0 2
number>entering 0 0 1
number>get 0 -11
number>if 0 0 2
number>include 0 0 8
number>lubricate 0 0 7
number>me 0 0 29
number>money 0 0 14 8
number>negation 0 4 21
number>next 0 3 7
number>no 0 0 13
number>paper 0 0 33
number>share 0 0 0 1
number>tell 0 0 4
number>telling 0 0 10
number>thing 0 -1 12 8
number>time 0 0 -3
number>trade 0 0 11
number>you 0 0 10
only>boss 0 0 4
only>condition 0 20
only>future 0 11
only>get 0 14
only>getting 0 4
only>include 0 17
only>next 0 -17
only>pay 0 2
only>tell 0 16
only>telling 0 9
only>testimony 0 10
only>trade 0 19
only>who 0 46
paper>aid 0 30
paper>appear 0 0 6 10
paper>asking 0 0 26
paper>boss 0 1
paper>case 0 -27 12 10
paper>certain 0 0 0 11
paper>cost 0 0 15
paper>food 0 2
paper>future 5 0 5 9
paper>futureVerb 0 0 6
paper>gain 0 0 0 9
paper>getting 0 -14
paper>giving 0 1
paper>goods 0 0 -8
paper>hushing 0 -2
paper>if 0 0 16
paper>insinuate 0 0 10
paper>know 0 0 6
paper>lubricate 0 0 1
paper>me 0 19
paper>must 0 -4
paper>negation 0 0 24
paper>no 0 0 10
paper>number 0 -2
paper>pay 0 0 7
paper>safe 0 0 0 -7
paper>service 0 1
paper>sex 0 0 11
paper>tell 0 -7
paper>testimony 0 -2
paper>thing 0 0 -3
paper>third 0 29 -2
paper>threat 0 0 12
paper>time 0 13 22
paper>touch 2
paper>trade 3 0 22
paper>us 0 0 5
paper>who 0 4
paper>will 13 2 2
pay>appear 0 -8 12 20
pay>asking 0 0 -11 16
pay>boss 0 0 41
pay>cannotPromise 0 0 0 7
pay>case 0 -19 0 23
pay>certain 0 0 0 44
pay>chore 3 0 0 12
pay>complaining 0 0 0 20
pay>condition 0 -5 -11
pay>denying 0 0 0 10
pay>entering 0 -7
pay>favoured 0 0 1
pay>first 0 0 2
pay>food 0 29 20
pay>future 0 -2 0 1
pay>futureVerb 14 -8 0 9
pay>gain 0 0 14 4
pay>get 0 18 2
pay>getting 0 10
pay>gift 0 0 18
pay>include 0 -18 8
pay>insinuate 0 0 17
pay>know 0 0 0 5
pay>logistics 0 0 -3
pay>lose 0 6
pay>lubricate 0 0 0 -2
pay>me -11 -7 40 12
pay>negation 0 0 0 4
pay>next -4 2 0 4
pay>number 0 0 40
pay>paper 0 0 -4
pay>paying 0 5
pay>punish 0 0 0 3
pay>quoted 0 0 0 1
pay>secret 0 0 0 23
pay>service 0 0 0 16
pay>sex 0 0 24
pay>share 0 0 12
pay>solve 0 0 0 1
pay>sure 0 0 0 33
pay>telling 0 0 9
pay>testimony 3
pay>thing 0 -3 30
pay>time 0 15 0 11
pay>trade 0 -11 0 -11
pay>unreport 4
pay>us 0 0 -4
pay>villain 0 9
pay>wage 0 8
pay>who 0 7
pay>will 0 7 0 30
paying>aid 0 0 -14 -7
paying>condition 0 -2
paying>cost 0 0 -9
paying>favoured 0 0 10
paying>future 0 -10 0 8
paying>futureVerb 0 -1 0 14
paying>gain 0 0 0 -5
paying>gift 0 -7 24
paying>he 0 -8 6
paying>include 0 0 -1
paying>lubricate 0 7
paying>me 0 0 17
paying>money 0 -5 -7
paying>next 0 9
paying>paper 0 13
paying>pay 0 -13
paying>safe 0 0 0 -1
paying>sex 0 -2 5
paying>share 0 0 13
paying>tell 0 0 7
paying>telling 0 0 22
paying>thing 0 -14 2
paying>third 0 0 24
paying>time 0 2
paying>trade 0 0 -3 -15
paying>unreport 6
paying>villain 0 6
paying>will 0 0 0 2
paying>you 0 0 9
procedure>aid 0 3
procedure>appear 0 9 -4
procedure>case 0 0 0 -10
procedure>certain 0 0 0 2
procedure>condition 0 -2
procedure>food 0 6
procedure>get 0 7
procedure>giving 0 6
procedure>he 0 14
procedure>lose 0 0 4
procedure>pay 0 38
procedure>punish 0 0 0 -2
procedure>shelter 0 2
procedure>time 0 -1 -13
procedure>villain 0 4
procedure>who 0 -3
procedure>will 0 11
punish>condition 0 -7 0 4
punish>denying 0 0 0 22
punish>favoured 0 0 0 6
punish>forever 0 0 0 5
punish>future 0 0 0 5
punish>get 0 0 0 8
punish>getting 0 0 1 8
punish>he 0 0 0 10
punish>lose 0 0 0 6
punish>negation 0 0 0 21
punish>next 0 -2
punish>no 0 0 0 13
punish>procedure 0 0 0 9
punish>time 0 0 0 54
punish>trade 0 0 0 23
punish>will 0 0 0 7
punish>you 0 0 5 7
quoted>aid 0 13
quoted>boss 0 -4
quoted>case 0 -5 0 -18
quoted>certain 0 17
quoted>future 0 6
quoted>futureVerb 0 0 0 9
quoted>logistics 0 2
quoted>lubricate 0 2
quoted>no 0 -6 0 -3
quoted>paper 0 8
quoted>right 0 -3
quoted>silent 0 7
quoted>tell 0 -15
quoted>telling 0 -16
quoted>us 0 4
report>aid 0 22
report>denying 0 0 3 1
report>future 21
report>futureVerb 3
report>gain 0 0 20
report>goods 0 0 -6
report>he 0 5
report>include 18 -12
report>logistics 0 0 13
report>lose 0 0 30
report>lubricate 0 0 0 7
report>me 3 0 0 -10
report>next 0 26 0 4
report>no 0 5
report>paper 3 0 -2
report>pay 0 -9
report>sex 0 9
report>telling 0 3
report>trade 0 1
report>unitedNations 6
report>unreport 25
report>will 5
report>you 7
right>aid 0 15 14 -1
right>case 0 -19
right>condition 0 0 5 1
right>food 0 4
right>get 0 -1
right>getting 0 0 2
right>gift 0 0 -2
right>harm 0 0 0 26
right>he 0 5
right>if 0 0 1
right>include 0 0 0 14
right>logistics 0 -3 0 1
right>negation 0 0 -10 14
right>next 0 0 -2
right>no 0 0 0 4
right>shelter 0 0 1
right>tell 0 -3
right>telling 0 0 0 9
right>time 0 6
right>touch 0 0 0 2
right>will 0 0 0 12
right>you 0 -4 -11
rights>case 0 -2 0 1
rights>sure 0 0 0 -2
rights>tell 0 -8
rights>telling 0 -4
rights>trade 0 -14
safe>aid 0 -5
safe>case 0 0 0 1
safe>certain 0 0 0 15
safe>chore 0 8
safe>condition 0 0 0 15
safe>forever 0 0 0 26
safe>future 0 0 0 9
safe>get 0 0 0 17
safe>harm 0 0 0 2
safe>if 0 0 0 6
safe>lubricate 0 0 0 -6
safe>me 0 0 0 32
safe>solve 0 0 0 -2
safe>sure 0 0 0 15
safe>tell 0 0 0 28
safe>third 0 -1 7
safe>time 0 0 1
safe>trade 0 0 -1 67
safe>us 0 0 0 9
safe>villain 0 3
safety>certain 0 0 0 2
safety>sure 0 0 0 1
saidso>aid 0 -2
saidso>case 0 0 0 2
saidso>denying 0 -2 11
saidso>get 0 -13
saidso>include -3 -7
saidso>me 1
saidso>negation 0 0 3
saidso>no 0 0 3
saidso>pay 0 -5
secret>case 0 0 0 31
secret>getting 0 0 0 3
secret>negation 0 0 0 15
secret>right 0 0 0 8
service>aid 0 -1
service>appear 5 0 0 -6
service>case 0 12
service>certain 0 0 0 5
service>forever 0 1
service>get 0 21 17
service>getting 0 37
service>include 10
service>kin 0 17
service>lubricate 0 0 4
service>negation 5
service>next 0 0 0 28
service>no 3
service>only 0 12
service>paying 0 0 2
service>report 2
service>solve 0 11 2
service>sure 0 0 0 18
service>trade 0 11 19
service>unitedNations 0 0 6
service>who 0 3
service>you 0 18 23
sex>aid 0 -7 0 -3
sex>case 0 0 13
sex>condition 0 0 34
sex>gain 0 0 7
sex>if 0 0 17
sex>me 0 -4 35
sex>next 0 0 71
sex>pay 0 0 7
sex>thing 0 0 -9
sex>time 0 0 0 6
sex>trade 0 0 32
sex>us 0 0 9
sex>you 0 -4
share>aid 0 0 7
share>boss 0 0 9
share>condition 0 -7 0 4
share>moneyAid 0 0 3
share>paper 0 0 -16
share>pay 0 0 7
share>report 0 0 -7
share>trade 0 -6 4
shelter>aid 0 0 0 -1
shelter>future 0 0 19
shelter>futureVerb 0 0 2
shelter>get 0 5
shelter>getting 0 0 5
shelter>harm 0 1
shelter>include 0 0 9
shelter>me 0 0 8
shelter>solve 0 0 0 -8
shelter>us 0 0 0 2
shelter>violation 0 2
shelter>will 0 0 28
shelter>you 0 0 4
silent>aid 0 25 0 -5
silent>appear 0 -2 1
silent>case 0 19 0 -21
silent>complaining 0 15
silent>condition 0 5
silent>denying 0 37
silent>future 0 31
silent>futureVerb 0 6
silent>get 0 1 12
silent>gift 0 12
silent>include 0 -22
silent>lose 0 17
silent>lubricate 0 4
silent>me 0 13 -20
silent>negation 0 0 0 -4
silent>next 0 36 0 -1
silent>no 0 -5
silent>nobody 0 -5
silent>pay 0 5
silent>paying 0 2
silent>secret 0 0 0 15
silent>tell 0 -24
silent>telling 0 -6
silent>time 0 0 0 -8
silent>trade 0 9
silent>unitedNations 0 0 0 6
silent>us 0 2
silent>you 0 5 0 -14
solve>aid 0 4 12
solve>appear 0 10 0 -12
solve>asking 0 3
solve>cannot 0 3
solve>case 0 0 0 24
solve>certain -2 0 0 28
solve>chore 0 0 6
solve>condition 0 0 13 4
solve>denying 0 2 0 6
solve>future -14 0 10
solve>gain 0 0 10
solve>get 0 0 0 16
solve>getting 0 0 5
solve>gift 0 0 2
solve>he 0 10
solve>hedge 0 0 6
solve>if 0 0 5
solve>kin 0 0 13
solve>legit 0 0 2
solve>logistics 0 13
solve>lubricate 0 0 0 14
solve>me 0 0 0 2
solve>moneyAid 0 0 0 1
solve>next 0 21
solve>number 0 0 0 7
solve>paper 0 0 0 -7
solve>rights 0 0 0 2
solve>safe 0 -2
solve>service 0 0 2
solve>sex 0 0 21
solve>sure -2 0 0 19
solve>third 0 0 17
solve>time 0 0 0 4
solve>unreport 8
solve>will 0 0 16
solve>you 0 0 9 32
staff>appear 0 0 0 8
staff>get 0 0 0 7
staff>me 0 3
staff>next 0 0 25
staff>you 0 7 0 4
sure>boss 0 0 0 1
sure>certain 0 -5
sure>gain 0 0 -2
sure>include 0 0 0 -25
sure>know 0 0 0 26
sure>money 0 0 -3
sure>negation 0 0 0 13
sure>pay 0 0 0 -1
sure>right 0 0 0 22
sure>solve 0 0 3
sure>telling 0 -4
sure>trade 0 -15 0 27
sure>unreport 0 0 0 -8
teaching>appear 16
teaching>include 16
teaching>next 0 -2
teaching>report 8
tell>aid 0 39 -8
tell>appear 0 2 5 7
tell>asking 0 0 0 -4
tell>boss 0 3 0 4
tell>case -3 0 -9
tell>certain 0 20 0 16
tell>condition 0 -7 -19
tell>denying 0 29
tell>entering 0 6 0 6
tell>favoured 0 0 -5
tell>food 0 6
tell>future 0 -9 -3
tell>futureVerb 0 -20
tell>get -7 34
tell>getting 0 0 0 -1
tell>gift 0 23
tell>giving 0 0 2
tell>goods 0 27
tell>he 2
tell>if 0 -12 -12
tell>include 0 -8
tell>logistics 11 3
tell>lose 0 18 0 -2
tell>lubricate 0 27
tell>me 0 20
tell>next 0 22 -21
tell>number 0 8
tell>paper -4 5
tell>pay 0 8
tell>paying 0 19
tell>procedure 0 -13
tell>report -3
tell>rights 0 -14
tell>safe 0 4 0 3
tell>service 5 -27
tell>solve 0 3 0 -7
tell>telling 0 -38
tell>testimony 0 37 -2 -3
tell>thing 0 16
tell>third 1 30
tell>time 0 0 0 -2
tell>trade 0 0 -33
tell>unitedNations 0 6
tell>unreport 0 0 0 2
tell>us 0 20
tell>villain 0 36
tell>violation 0 19
tell>who 0 0 -14
tell>you 0 0 -9 5
telling>aid 0 0 0 9
telling>asking 0 1 -2 -14
telling>but 0 -1
telling>case 0 0 -13
telling>certain 0 45 0 25
telling>complaining 0 21
telling>condition 0 0 -7
telling>denying 0 27
telling>entering 0 10
telling>fine 0 0 0 5
telling>future 2 0 0 -12
telling>futureVerb 9 0 0 -13
telling>gain 0 13
telling>get -12 28
telling>getting 0 0 0 -5
telling>gift 0 0 1
telling>giving 0 0 9
telling>goods 0 9
telling>he 3 -12
telling>if 0 -5
telling>include 5
telling>lose 0 10
telling>lubricate 0 45
telling>me 11 8 0 12
telling>next 0 20
telling>no 0 0 0 -6
telling>number 0 0 18
telling>pay 0 8
telling>paying 0 9
telling>report -10
telling>rights 0 -5
telling>safe 0 15
telling>service 0 -19
telling>sex 0 -5
telling>solve 0 3
telling>tell 0 0 -14
telling>third 0 4
telling>time 6
telling>touch 0 0 0 -3
telling>trade 0 9 0 7
telling>villain 0 14 0 -1
telling>violation 0 33
telling>who 0 0 -7
telling>will 5
telling>you 0 -10 2 6
testimony>aid 0 21 -6
testimony>boss 0 4
testimony>condition 0 1 -3
testimony>denying 0 23
testimony>future -3 -4 0 5
testimony>futureVerb 0 -4 0 2
testimony>goods 0 28
testimony>he 0 3
testimony>if 0 2
testimony>include 0 -6
testimony>logistics 13
testimony>me 1
testimony>money 0 13
testimony>negation 0 0 0 -3
testimony>no 0 0 0 -9
testimony>nobody -2
testimony>number 0 16
testimony>paying 0 16
testimony>safe 0 3
testimony>service 0 -1
testimony>shelter 0 5
testimony>tell 0 -13
testimony>thing 0 21
testimony>third 2
testimony>trade 0 15 -4
testimony>unreport -14
testimony>us 4 3
testimony>wage 0 12
testimony>you 8
thing>aid 0 -4 9
thing>boss 0 -7 31
thing>case 0 0 41
thing>chore 0 0 -11
thing>entering 0 0 20
thing>forme 0 0 10
thing>future 0 1
thing>gain 0 0 1 -3
thing>get 0 0 27
thing>getting 0 0 29
thing>he 0 0 12
thing>hedge 0 0 8
thing>include 0 0 12
thing>lubricate 0 -18 20
thing>me 0 -2 19 11
thing>money 0 0 41
thing>next 0 -10 11
thing>no 0 0 12
thing>paper 0 0 4
thing>paying 0 6 -3
thing>right 0 0 0 2
thing>share 0 0 1
thing>solve 0 0 -5
thing>tell 0 0 11
thing>telling 0 0 0 8
thing>third 0 0 0 -4
thing>time 0 0 -18
thing>trade 0 0 29
thing>wage 0 0 -1
thing>who 0 0 8
thing>will 0 3
third>aid 0 0 10
third>appear 0 0 20
third>boss 0 0 1 3
third>but 0 -2
third>case 0 0 -1 -10
third>certain 0 0 0 -4
third>chore 0 0 49
third>condition 0 0 0 22
third>denying 0 -2
third>entering 0 0 7
third>food 0 0 11
third>forever 0 0 0 12
third>future 0 -3 -5
third>gift 0 0 34
third>giving 0 0 22
third>goods 0 8
third>harm 0 1
third>he 0 0 21
third>hushing 0 0 0 8
third>include 0 0 11 -9
third>insinuate 0 0 10
third>kin 0 0 2
third>logistics 0 0 9
third>lose 0 0 0 5
third>lubricate 0 17 7
third>me 0 0 9 10
third>negation 0 -13 5 22
third>next 0 10
third>no 0 0 0 4
third>nobody 0 0 0 5
third>pay 0 0 41
third>paying 0 0 3 14
third>punish 0 -3 0 29
third>serve 0 0 0 8
third>service 0 0 16
third>solve 0 0 0 12
third>thing 0 0 9
third>time 15 -1 0 10
third>touch 0 0 -6
third>trade 0 0 7 18
third>unitedNations 0 0 3
third>unreport 21
third>us 0 10 0 21
third>villain 0 15
third>will 26 0 0 2
third>you 0 28 0 31
threat>condition 0 9 -5 -4
threat>getting 0 5
threat>if 0 3 -7
threat>kin 0 21 7
threat>legit 0 24
threat>procedure 0 14
threat>solve 0 2
threat>trade 0 13 -20
threat>you 0 29 -8 -15
time>aid 0 5 8 -13
time>appear 0 2
time>boss 0 0 0 2
time>case 19 0 0 11
time>certain 0 0 0 33
time>condition 0 -11
time>denying 0 0 16
time>entering 0 0 4
time>food 0 7 -3
time>future 0 0 3 26
time>futureVerb 0 0 8
time>get 0 0 0 2
time>getting 0 10 0 3
time>giving 0 4
time>goods 0 0 9
time>he 0 0 14
time>if 0 -4 6
time>include 8 0 18
time>me 1 0 18
time>money 0 0 -3
time>negation 0 0 3 6
time>next 0 -7
time>no 0 0 0 13
time>nobody 0 0 0 13
time>paper 0 0 18 -1
time>procedure 0 0 0 -8
time>punish 0 0 0 16
time>report 0 7
time>service 0 -1
time>sex 0 0 0 8
time>sure 0 0 0 65
time>telling 0 6
time>testimony 9
time>thing 0 0 -14 7
time>trade 0 -23
time>unitedNations 24
time>unreport 25
time>villain 0 0 0 1
time>wage 0 6
time>will 26 3 39
time>you 0 0 33 26
touch>aid 0 0 0 -1
touch>case 0 3
touch>denying 0 2
touch>forever 0 0 0 6
touch>get 0 8
touch>getting 0 3
touch>he 0 15
touch>if 0 1 13
touch>kin 9 3
touch>know 0 0 0 4
touch>me 0 0 0 -3
touch>moneyAid 0 2
touch>no 0 0 0 3
touch>trade 0 0 6 13
touch>unreport 18
touch>you 0 0 2
trade>aid 0 -4 23 -16
trade>appear 0 0 3 2
trade>bidtell 0 -3
trade>boss 0 0 15 31
trade>cannot 0 11 0 3
trade>case 0 1 40
trade>certain 8 0 7 4
trade>chore 0 0 49
trade>complaining 0 15 0 16
trade>condition 0 3 8 14
trade>denying 0 0 0 6
trade>entering 7 0 31 7
trade>favoured 0 0 10 -9
trade>fine 0 0 0 1
trade>food 0 0 -19
trade>forever 0 0 -3 16
trade>forme 0 0 9
trade>future -5 0 15 28
trade>futureVerb -17 -8 31
trade>gain 0 32 23 8
trade>get -7 8 4
trade>getting -1 17 15
trade>giving 0 0 0 -9
trade>goods 0 11 13
trade>harm 0 3
trade>he 0 3 0 -7
trade>hedge 0 -1 10
trade>hushing 0 11 36 13
trade>if 0 0 12
trade>include -7 0 11
trade>insinuate 0 -10 25
trade>kin 0 -8 1
trade>know 0 6
trade>logistics 0 13 0 -41
trade>lose 0 25
trade>lubricate 0 -10 1
trade>me 0 0 15
trade>money 0 0 0 3
trade>moneyAid 0 0 0 1
trade>more 0 0 0 -12
trade>must 0 13
trade>negation 0 0 -1 1
trade>next 0 -1 43 -17
trade>no 0 -1 -16 -9
trade>nobody 0 -7
trade>number 0 -3 1
trade>only 0 0 -3 -9
trade>paper 0 0 3
trade>pay 0 -16 13 12
trade>paying 0 0 0 3
trade>punish 0 1 0 6
trade>quoted 0 0 0 20
trade>right 0 -16 -18
trade>rights 0 -9
trade>safe 0 -3 1
trade>saidso 0 -2
trade>serve 0 -12 0 1
trade>service 0 2
trade>sex 0 -4
trade>share 0 0 10 14
trade>shelter 0 8
trade>solve 0 5
trade>staff 0 0 1
trade>tell 5 4 0 15
trade>telling 0 0 0 2
trade>testimony -9 3
trade>thing 0 0 0 4
trade>threat 0 -3
trade>time 0 -9 10
trade>touch 0 -7
trade>unitedNations 19
trade>unreport 48 -7 0 -11
trade>us 0 0 0 -14
trade>villain 0 0 0 36
trade>violation 0 0 -1
trade>vote 0 0 1
trade>who 0 0 29
trade>will 0 13 10
trade>you 6 0 30 4
unitedNations>aid 0 6
unitedNations>case 6
unitedNations>food 0 6
unitedNations>futureVerb 4
unitedNations>gain 0 0 13
unitedNations>getting 9
unitedNations>gift 0 5
unitedNations>goods 0 21
unitedNations>kin 0 0 0 4
unitedNations>know 3
unitedNations>logistics 0 0 -1
unitedNations>lubricate 0 -4
unitedNations>money 0 0 14
unitedNations>more 0 0 0 -2
unitedNations>negation -9 7
unitedNations>next 0 0 6
unitedNations>punish 0 0 0 13
unitedNations>report 26 -1
unitedNations>service 0 -6
unitedNations>shelter 0 5
unitedNations>sure 0 0 0 -5
unitedNations>tell 0 -9 0 3
unitedNations>thing 0 0 34 -5
unitedNations>trade 0 -27 35
unitedNations>unreport -1
unitedNations>wage 0 0 7
unitedNations>will 44
unitedNations>you 4
unreport>appear 0 -5
unreport>asking 8
unreport>case 12 -2
unreport>certain 20 0 0 -39
unreport>condition 1 0 0 4
unreport>future 14 0 0 -5
unreport>get 7
unreport>he 5
unreport>hedge -37
unreport>include 6 -7 0 -1
unreport>insinuate 1
unreport>lubricate 0 0 0 35
unreport>me 1 0 0 -2
unreport>next 0 0 0 67
unreport>nobody -3
unreport>solve 1
unreport>sure 0 0 0 -40
unreport>tell 4
unreport>testimony 4
unreport>trade 23 -4 0 14
unreport>will 28
unreport>you 56
us>aid 0 -21 12
us>appear 0 -1 9
us>boss 0 -1 0 6
us>cannot 0 0 -1
us>case 4 1 -6 5
us>certain 0 21 0 -11
us>complaining 0 -14
us>condition 0 0 -7
us>denying 6 -15
us>entering 0 24 1
us>gain 0 0 0 -7
us>get 0 0 -7 3
us>getting 0 -9 -1 11
us>giving 0 0 -7
us>hedge 0 -8 0 -8
us>hushing 0 -2
us>if 0 -3 0 -4
us>include 0 0 0 -5
us>insinuate 0 0 -5
us>kin 0 6 14
us>legit 0 -3
us>logistics 0 -15
us>money 0 0 2
us>negation 0 -3 -6
us>next 0 2 -1
us>nobody 0 -1 0 12
us>only 0 6
us>paying 0 0 19
us>procedure 0 -11 0 -2
us>quoted 0 -4
us>safe 0 7 0 26
us>secret 0 0 0 17
us>serve 0 14
us>service 0 1
us>silent 0 -19
us>tell 0 0 0 -3
us>telling 0 0 0 -3
us>third 0 0 0 5
us>time 0 0 0 -24
us>trade 0 0 0 -18
us>unitedNations 0 0 0 11
us>violation 0 13
us>vote 0 0 18
us>who 0 1
us>will -3
us>you 0 0 -2
villain>case 0 -8
villain>future 0 0 0 16
villain>futureVerb 0 0 0 9
villain>me 0 13
villain>paper 0 2
villain>pay 0 0 -1
villain>punish 0 0 0 32
villain>tell 0 0 0 2
villain>telling 0 0 0 1
villain>time 0 0 4 12
villain>trade 0 0 -9
villain>will 0 -23 0 31
villain>you 0 19
violation>appear 2
violation>condition 0 9
violation>if 0 14
violation>include 12 0 0 -8
violation>kin 0 -7 0 -10
violation>me 0 0 0 8
violation>negation 0 0 0 4
violation>pay 0 6
violation>paying 0 0 0 1
violation>procedure 0 5
violation>punish 0 0 0 4
violation>trade 0 31
violation>us 0 0 0 2
violation>you 4 0 0 -12
vote>aid 0 -4 28
vote>get 0 0 42
vote>getting 0 0 20
vote>giving 0 0 5
vote>kin 0 0 15
vote>negation 0 0 -10
vote>next 0 0 7
vote>trade 0 -14 4
vote>will 0 0 1
wage>aid 0 0 -2 1
wage>chore 0 0 -1
wage>denying 0 1
wage>gain 0 -3
wage>get 0 0 0 10
wage>getting 0 0 -1
wage>giving 0 0 0 20
wage>he 0 0 13
wage>money 0 0 -7
wage>negation 0 1
wage>next 0 1 -3
wage>no 0 3
wage>number 0 0 -3
wage>sure 0 0 0 16
wage>tell 0 8
wage>telling 0 6
wage>thing 0 0 -2 -1
wage>will 0 0 0 23
wage>you 0 0 0 11
warning>you 0 0 0 -2
who>aid 0 -16 -16
who>boss 0 5
who>case -4
who>certain 0 0 0 -4
who>chore 0 0 15 5
who>complaining 0 24
who>condition 0 -19 0 -12
who>denying 0 10 -13
who>food 0 -5
who>future -5 1 0 14
who>gain 0 0 6
who>get -23 19
who>getting 0 6
who>gift 0 8
who>giving -2
who>goods 0 1
who>harm 0 0 0 -5
who>he 0 17
who>if 0 0 -7
who>include -6
who>logistics 0 12
who>me 0 43 0 1
who>next 0 12 -16
who>paper 0 -12
who>pay 0 0 8 -3
who>paying 0 5 -3
who>saidso 0 -4
who>service 0 -1
who>shelter 0 0 2
who>silent 0 29
who>solve 0 19
who>tell 0 25
who>telling 0 20 -7
who>testimony 0 12
who>third 0 15
who>touch 0 -2 -3
who>trade 0 0 0 -15
who>us 0 1
who>violation 0 22 -2
who>will 0 2
who>you 0 -40 -14 24
will>aid 0 5 0 -6
will>appear 50 0 -15
will>case 40 0 -6
will>certain 0 0 0 30
will>condition 0 19 4
will>denying 0 0 0 -9
will>favoured 0 -19 40
will>fine 0 0 0 15
will>food 0 0 1
will>forever 0 3
will>gain -4 0 0 74
will>get 0 9
will>getting 2
will>giving 0 2 0 3
will>goods 0 0 3
will>he 14 23 -14
will>hedge 0 0 0 -4
will>if 0 14 7 -25
will>include 28 -3 -10
will>kin 0 0 -5
will>lose 0 12
will>more 0 0 0 -8
will>must 0 0 16
will>negation 9 15 10
will>next 0 0 0 28
will>no 6 2
will>number 0 0 0 1
will>paper 10 8 0 -33
will>pay 0 -12 0 6
will>paying 0 0 0 4
will>procedure 0 0 -1
will>punish 0 -4 -7 57
will>quoted 2
will>report 23 0 -1 -8
will>service 0 8
will>sex 0 0 0 6
will>shelter 0 0 0 2
will>silent 0 1
will>solve 0 0 0 22
will>sure 0 0 0 8
will>tell 39 6 0 -7
will>telling 14 4 0 -8
will>testimony 7 0 0 -11
will>thing 0 5 -15
will>time -20 27 0 37
will>touch 0 -11 6
will>trade 0 -7 -22 9
will>unitedNations 14 0 0 -1
will>unreport 36
will>you 0 -18 -11 11
you>aid -6 53 23 -1
you>appear 0 -21 -2 3
you>asking 0 30 0 -8
you>bidtell 0 -6
you>but 0 0 -2
you>cannot 0 0 0 12
you>case 15 -41 -19 26
you>certain 0 15 0 5
you>chore 0 0 15
you>complaining 0 25
you>denying 9 0 0 14
you>entering 0 5 9 9
you>fine 0 0 0 21
you>food 0 0 17 -6
you>forever 0 9 -12 20
you>future 15 0 0 -4
you>futureVerb 0 -9
you>gain -2 0 0 44
you>get -10 0 -6 43
you>getting 0 0 0 14
you>gift 0 14 -2 3
you>giving 0 4 -25
you>goods 0 2 0 -14
you>he 0 0 -8
you>hedge 0 0 10
you>hushing 0 30
you>include 15 3 0 12
you>kin 0 9 9 8
you>know -3
you>logistics 1 0 0 38
you>lubricate 0 -10
you>me 11 -13 6
you>moneyAid 0 0 0 -4
you>must 0 4
you>negation 0 -7 -1 13
you>next 0 -24
you>no 0 0 0 -5
you>nobody 0 0 0 2
you>paper -4 -37 19 35
you>pay 2 8 -9 3
you>procedure 0 0 0 -3
you>quoted 0 27
you>report -12 0 -17 10
you>right 0 -6 -24
you>rights 0 -21 -16
you>saidso 0 3
you>service 0 0 -1 1
you>sex 0 -4 0 3
you>share 0 0 0 17
you>shelter 0 5 0 -8
you>silent 0 27
you>solve 0 0 -9 2
you>staff 0 1
you>sure 0 0 0 1
you>telling 21 14
you>testimony -3 0 0 -7
you>thing 0 0 -34
you>third 6 6
you>time 3 0 4 6
you>touch -9 -13
you>trade -9 -20
you>unitedNations 0 0 -46 -22
you>unreport 17
you>villain 0 0 -9
you>wage 0 9
you>who 0 -4 -24
you>will 0 -15 -4 2
@said
aid -40 -27 -4 -18
appear -10 -2 -27 -30
asking -10 0 -6 -18
bidsilent -4 33 -13 -12
bidtell 0 7 -29
boss -21 -12 8 -7
but 25 18 19 -23
cannot -24 -27 -27 -12
cannotPromise -39 -14 -21 -5
care -2 -13 -6 9
case 7 -35 -19 -9
certain 20 -9 -16 30
chore -2 -32 6 -13
complaining -7 1 -23 -1
condition -10 -47 -25 -31
cost -5 -19 0 -12
dare 0 0 0 3
denying -12 -7 -26 3
entering 16 9 8 -11
favoured 0 0 27
fee -16 -8 -49 -19
fine -3 -7 -3 28
first 0 -8 -10
food -13 12 4 -34
forever -17 0 -7 36
forme -1 -30 54
future 5 -14 -22 25
futureVerb -15 -2 -27 2
gain -23 2 -24 26
get 3 -18 -8 -3
getting 19 -8 0 -2
gift -39 -13 23 -24
giving 0 11 4 3
goods -7 0 9 -21
gratitude 0 -10 29
harm -11 0 -5
he 4 -1 6
hedge -32 -9 0 -51
hushing -11 37 -12 -3
if -5 -2 -15
include -3 -20 0 -30
insinuate -9 0 12
kin -2 -2 -5
know 5 9
legit 0 -43 -26 -23
logistics 0 -31 -13 -15
lose -12 36 -24 -1
lubricate -2 3 21 -3
me 1 -15 -7 -19
money -9 0 13 8
moneyAid -5 22 -9 5
more 0 18 21 -22
must 0 20 -7 -35
negation -36 -23 -38 17
next -14 -21 -57 -15
no 1 -1 -2 -9
nobody -2 -11 -32
number -45 -33 -9 -22
only -5 27 -8 -20
paper -15 3 -9 -26
pay -16 -9 -21 -6
paying -4 -23 0 -11
payme 0 -10 5
procedure -9 0 -36 -16
punish -28 -16 -26 36
quoted 0 5 -44 -4
report 38 0 -17 -38
right -25 -26 -23 3
rights -16 -77 -43 -20
safe -17 0 -20 40
safety -6 -11 -15
saidso -7 -50 -46 5
secret -6 0 0 50
serve 0 0 8 2
service -6 -14 -22 -30
sex -10 -17 34 -14
share 0 -16 0 10
shelter -11 8 10 -10
silent -9 18 -36 -18
solve -18 -29 -6 24
staff -23 -29 -11 -6
sure 1 -50 -35 81
teaching 9 -13 0 -8
tell -11 3 -26
telling -19 0 -6 -10
testimony 10 23 -33 -24
thing -21 0 51 6
third -29 -17 -11 -39
threat 0 30 8 -2
time -11 -54 -52 -5
touch 6 8 -19 -22
trade -23 -5 0 -17
unitedNations 14 -7 14 -21
unreport 180 -78 -60 -103
us -25 -24 -34 9
villain -9 53 -29 38
violation 48 47 -19 -6
vote 1 -45 44 -36
wage -1 0 -43 -19
warning -2 -3 0 -12
who -36 34 3 -6
will 9 3 13 19
you 1 -18 0 13
@stem-en
# -25 -35 1 -9
a -43 -13 8 -20
able 0 0 0 10
about 0 70 -47 -21
abroad 0 0 0 5
accept 0 0 -2 -2
accusa 0 8 5
add 0 0 5
additi 0 0 3
addres 0 -3
advis 0 0 0 1
aft 0 -35 -6 42
again 0 0 -11 -29
agency 0 0 -17 6
agent 0 0 -2
agre 0 4
agree 0 -1 6
aid 0 -3 -6 -1
airtim 0 0 5
all 0 -21 -19 42
alloca 0 9
alon 0 -7 6
alread 12 0 -3 16
also 0 0 3
alway 0 0 4
am 0 0 -2
ambass 2
americ 7
among 0 3
an -3 5
and -9 -5 -6
angel 0 0 0 9
annex 0 0 0 5
annual 16
anonym 0 0 0 3
anoth 0 -14 3 3
answ 0 -14 -9 -9
any 0 0 -26 10
anybod -1 2
anyon 0 0 0 15
anyth 0 -2 0 7
apart 0 0 0 9
applic 0 0 3
are -4 16 13 -7
arm -5
army 0 0 0 12
arrang 0 2 7
arriv 0 0 13
as 1 -7 -14 7
ask -19 -40 -3 -35
associ 0 0 -3 3
assura 0 0 0 8
asylum 0 0 2 12
at -17 -37 -8 -45
attach 2
attack -9 0 0 6
author 0 14 0 9
availa 0 0 19
await 0 4
away 0 -3 0 -9
b 0 -1 -6
baby 0 13
back -3 14 -43 -5
bag 0 7 -15
bags 0 0 -4 13
bakery 2
bank 0 0 -10
bars 0 0 0 13
bas 8
basket 0 0 4
be 16 23 42 14
bean 0 -9
bear 0 0 -2
beard 0 -10
beat 0 1
beauti 0 0 6
becaus -1 -4
becom 0 13
bed 0 12 -3
been 0 -5 1 -5
befor 10 12 -14 15
behind 0 -1 0 10
bereav 0 0 0 2
betwee 0 0 0 12
big 20 -14 -2 -6
biomet 0 0 0 1
bit 0 0 1
blanke 0 0 36
block 0 0 0 -11
blue 19 0 -1
board 0 0 -2
boat 3 0 7
boil 0 0 -1
book 26
boreho 0 0 -3
boss 0 0 0 1
bottom 0 3
box -4
boy 0 0 11 -7
boys 0 12
br 0 0 8
break 0 0 -1
brib 0 0 -1
brick 0 0 0 2
bridg 0 0 0 -2
broth 0 4 21 -14
build 0 0 0 -1
burn 11 -4
bus 0 0 -1
busine 0 1 -8 -1
but 3 12 0 -1
by -10 -52 -22 57
c 0 7 -4
call -18 0 -13 -29
calm 0 1
came 0 -4 -6
camera 0 2
camp 3 -20
can -35 -42 -16 -1
canada -1 0 0 14
cancel 0 13
candid 0 0 6
cannot 0 18 0 6
cant -2 0 -13
car 0 10
card 0 -4 3 -6
carefu 0 0 0 -12
carri 0 0 5
carry 3 0 8 -1
cas 0 -3
case 0 -19 -11
cash 0 11 22
catch 0 0 16
cattl 2 0 0 -4
celebr 0 0 0 1
cent 0 0 -6 8
centr -2 -2 0 -3
certai 0 0 0 3
certif 0 0 7
chairm 0 0 1
chang 0 -3 -7
chapt 7
charg 0 0 -5
chat 0 0 2
check 5 0 -8
checkp 0 14
chicke 0 -6 3
chief 0 -4
child 0 -13
childr 0 0 -11 4
choic 0 0 0 11
choos 0 0 -1
claim 0 0 0 8
classr 0 0 0 -1
clean 0 0 12 -1
clear 0 0 -2
clerk 0 0 -4
clinic -1 -14
clos 0 -23 0 1
cloth 0 0 1
coin 0 0 -3
collec 0 -2
com 17 7 -4
come -12 -10 34 -11
comman 0 0 0 2
commis 0 2 -5
commit 0 16 -4
commun 0 0 -5
compan 0 0 0 4
compar 1
compla 0 8 -1 -12
compou 0 0 13
comput 0 0 0 6
conclu 0 0 7
conduc 0 1
confid 0 0 0 25
confir 6
connec 0 11
consen 0 -1
consid 0 25
consul 0 3
conten 0 5
contin 0 13
contra 0 4 -4
contri 0 5 5
convic 0 0 0 3
cook 0 -3 9
cooper 0 2
coordi 0 0 13
copy 0 0 2
correc 0 0 1
cost -4 -5 3 -7
could 0 0 23 19
counci 40 -6 -6 -17
counse 0 -2
countr 6 0 0 -7
courag 0 9
cours 0 0 1 -12
court 0 0 -11
courty 0 1 1
cow 0 0 0 4
crat 0 0 1
cry 0 0 0 6
cupboa 0 0 4
custom 0 0 5
dang 0 -7 0 -2
dat -2
date 0 -1 -1 -2
daught 0 0 7
day 0 6 -19 -14
days 0 -13 0 -1
dear 0 2 10 17
decid -13 0 -6 -9
declar 0 7
delive 0 0 3
deposi 0 0 -1
descri 1
desk 0 0 -11 -5
did 12 4 0 -2
dignit 0 2
dinn 0 0 25
discre 0 6
discus -2
displa 0 0 13
do -2 -7 -2 -22
doctor 0 -1
does 0 5
doesnt 0 -1 -5
dollar 0 -2 11 -4
done 0 0 0 -3
donor 0 5
dont -7 -12 -16
door 0 0 -2
doubt 0 0 0 8
down -2 0 0 -29
draw 0 0 0 -2
drink 0 0 -15
driv 0 0 11 -4
drop 0 7
due 0 0 0 -1
dug 0 5
each -1 -16 5
earth 0 0 0 20
easi 0 3 -7
east 0 0 0 2
easy 0 0 0 7
eat 0 9
eggs 0 0 -1
eight 0 -14 -4 -4
eld 2 -2 0 -13
eldest 0 0 4
embass 0 0 -1 11
emblem 11
end 0 -13 -4 -12
ends 28
engine 0 0 1
enrol 0 0 1
enroll 0 0 4
ent 4
enter 0 0 4
envelo 0 0 20
euro 0 0 0 1
europ 0 0 0 5
even -2 -8 0 25
ever 0 0 2 40
every 0 -25 18 38
eviden 0 0 0 12
except 0 0 0 12
expect 0 0 12
expens 0 -1 5
explai 0 -2
extra 0 5
face 0 0 0 4
fail 0 0 0 2
fami -5 0 11 16
famili 0 18 -11
farm 0 0 -8
fast 0 0 -5
favour 0 0 -3 17
fear 0 0 0 9
feast 0 -3
featur 3
fee 0 0 7
few 0 -1
fifty 0 0 3 5
figur 5
file 0 2 6 10
find 0 -5 14 19
fine 0 18
finger 0 0 -1
finish 0 3 0 13
fish 0 0 13
fisher 0 0 6
five 0 -4 0 -4
fix 2 -3
flag 0 0 0 2
flat 0 0 0 3
flour 0 0 15
fold 0 0 25
follow 4 15 -1
food 0 17 -1
footba 0 0 -1
for 8 22 16 -16
forfei 0 9
forgot 0 0 0 9
form -1 0 0 -2
forty 0 6
found 0 3 12 -1
four 0 -1 0 -8
franc 0 0 -2
fre 0 0 0 9
free -1 -3 9 -6
freedo 0 0 0 3
friend 6
from 0 0 -20 -3
full 0 2 0 15
fund 0 0 -7
furth 0 3
gave 0 1
genera 15 0 0 2
german 0 5 0 1
get 0 -25 28 5
gets 0 19 7
gett 0 0 0 10
girl 0 -12 0 -2
girlfr 0 0 4
giv 0 0 7 8
give -18 -2 -22
given 0 9
go 0 6 -17 2
goat 0 0 30
god 0 0 0 44
goes 0 8 23 -5
gone 0 0 0 6
good 0 0 -5 8
got 0 12 -8
gourd 0 0 6
govern 0 0 0 44
grain 0 3
grandc 0 -10
grant 0 0 0 18
gratit 0 0 7
grav 0 0 0 8
greet 0 -1
group 0 0 8
guaran -7
guard 0 0 -4
gues 0 2
guesth 0 0 7
had 0 -2 -11 -14
hair 0 0 7
half 0 0 16
halyna 0 2
hamlet 0 8
hand 0 4 12 -9
handfu -2
hang 0 0 0 12
happen 0 -10
hard 0 8 4
harves 1 -3 -3 9
has 0 -36 -1 23
hate 0 8
hav 0 1 9 12
have 17 1 -6 8
he 0 -7 5 -2
head 0 0 2
health 0 -9 -7 -1
hear 0 9 -7 -2
heard 0 11
heart 0 0 10
help 0 -13 -7 -2
hen 0 5 2
her 0 0 -1 5
here 0 -9 -2 -44
hereby 0 9
hi 0 0 0 -1
hid 0 28 -2
hide 0 0 0 2
him 0 -21 23 24
hire 0 0 2
his 0 13
hoe 0 0 -2
hold 0 0 -3
holida 0 0 0 -2
home 0 6 -13 -11
honour 0 0 8
hope 0 0 0 -4
hospit 0 3
hotlin 0 0 0 -2
hour 0 0 -11 -6
hous 0 -4 0 25
househ 0 27 8 -22
how 0 0 11 -2
howev 9
human 0 15 0 4
hundr 0 0 2
hurt 0 0 0 7
husban 0 0 0 15
hut 0 0 0 1
hygien 0 -5
i 0 -9 -18 -46
identi 0 0 0 3
if -8 -14 -12 -31
imposs 0 0 0 37
in 35 -47 23 49
incide 0 30
includ 0 -11
inform 1
inspec 0 0 0 4
interv -19 -15 0 -6
into 4 0 -1 1
invest 0 8
is 0 -16 -12 24
isnt 0 0 -2
issu 0 5
it 0 -30 8 -31
its 18 -9 9
jerryc 0 -3
job 0 6 -4
journa 0 -1
judg 0 0 0 17
just 3 -2
justic 0 0 0 1
keep -1 4 0 -18
kept 4 -1
key 0 0 18
kill 0 0 0 -3
kilo 0 -1 -10
kind 0 2
kit 0 11 3
kitche 0 2
kits 0 -6 -13
know -16 -23 8 -18
known 0 7
lady 3
laid 0 0 3
lamp 0 -6
land 0 0 0 -5
langua 0 -4 -4 -3
last -6 15 -11
latrin 0 22
lawy 0 0 0 -2
lead 9 -1 9
learn 0 0 0 3
leav 0 -8 25
left 0 0 9 -10
lend 0 0 9
let 0 0 0 -20
lett 0 5 -3
life 0 0 0 9
lik 0 -1 14
like 0 1 6 22
line 0 3 -9 4
list 0 0 -12 2
littl 0 0 4 1
load 0 0 12
lock 0 0 0 -7
look -6 0 25 5
lose 0 -15 -12 10
lost 4 -9 -12 30
lunch 0 0 0 15
ly 2
machin 0 8 5
made 0 3
maiz 0 22
mak -6 0 1
make 0 1 -7
man -1
manag 0 0 3 -1
manhat 15
many 0 -2
mark 0 0 3
market -10 -12 -3 -4
matt 0 10
mattre 0 22
may 5 -26 -36 -20
mayor 0 0 -2
me 0 -3 56 19
meal 0 2 -7
mean 0 13
medici 0 0 19
meet 0 -9 0 -6
memb 0 0 -14 13
memory 0 17 -3
ment 0 1 0 -7
mentio -6 0 0 -1
mere 0 0 4
messag 0 0 -1
midwif 0 0 6
might 0 14 4
militi 0 0 -10
milk 0 6 4
mill 5 -2
minist 0 0 -8 35
miss 0 23 -2
mo 0 0 0 3
mobil 0 3
monday -4 -5 3 20
money 0 11 -51 -5
monito 0 15 -1
month -1 7 -11 7
morn -1 -7 -2
moth -1 26 0 1
mov 0 1 13
move 0 -3 0 4
mr 0 3 4 -3
mrs 0 2
musa 0 0 1
music 0 0 -1
must 0 0 0 -1
my -4 -34 39
nam 0 0 -15
name 0 -27 26 23
need 0 -11 -1
neighb 0 12 -10
neith 0 -5
nephew -1
nets 0 0 7
nev -4 -8 0 15
new -9 -6 -10
news 4
next 2 0 -3
nice 0 -10 15
night 2 3 0 1
no -7 -26 -28 40
nobody -4 8
nois 0 -1
none 0 0 -4 -3
noon 0 0 0 2
nor 0 -4
not -5 13 21 -20
note 0 0 9
notebo 1
noth 14 30 0 -31
notic 0 0 1
now 0 28 -1
numb 0 -25 -40
nyaden -3
occupa 0 2
of 22 1 26 -2
off 0 -2 -7 -2
offic -13 -7 -11 -11
oil 0 -1
old 0 0 -6
on 0 -18 -10
once 0 6 -13 13
one 37 -4 56 -25
only -11 -4 -4
open 0 16 -13
or -5 -2 -42 -6
oth 0 -3 0 4
otherw 0 -4 11
our 0 27 -18 16
oursel 0 0 0 -1
out 8 0 -1 -6
outsid -2
over 4 -11
own 0 2 -10
pack 0 0 0 27
paid 0 1 -23
pap 0 0 -4
paragr 8
part -3 -1
parti 0 0 -2
party 0 -1
pass 0 0 0 -13
passpo 0 0 9
patien 0 4
pay 0 -20 -23 3
payabl 0 0 6
pays 0 0 -7
pend 0 0 14
pens 0 -3 0 16
peopl -14 -20 0 -14
per 0 0 15 2
percen 0 0 -4
permit 0 0 9
person 0 0 24
phon 0 1
photo 0 -3 1
photog 0 0 8
pick 0 0 15
piec 0 0 6
pity 0 2
plac 0 0 -30 -10
plan 0 0 0 3
play -2
pleas -1 -32 -27 -12
plot 0 0 16
plumb 0 10
pocket 0 0 0 3
point -1 0 1
polic 0 -10
post 0 0 0 -13
powd 0 0 7
prefec 0 -3 0 7
presen 0 -2
pretty 0 0 4
pric 0 -6
print 0 0 3
prison 0 0 0 7
promis -2 1 -1 -6
psycho 0 17
pump 0 7 -2
pupil 2
put 0 0 -2 7
putt 0 0 -3
quart 0 9 0 6
quest 0 13 -4 17
queu 0 -5
quick 0 5 25
quiet 0 7
radio -4
raid 0 19
ral 0 0 6
rat 0 14
reach -1
read -3 -10 -9 -5
ready 0 0 5
reason 0 -1
rebuil 0 0 0 4
recall 0 0 7
receip 0 0 11
receiv -4 3 5
recogn 0 0 3 7
record 1
recrui 2
referr 0 0 11
refund 0 -2 -4
refus 0 -3 0 8
regard 0 4
regist -1 0 17
reinst 0 0 4
relati 0 1 11
releas 0 10
reloca 0 3
remain 0 0 3
rememb 0 -1 8
remind 0 10 -2
remov 3
rent 0 9 1
reopen 0 0 0 2
repair 0 18 -5 -9
repara 0 0 0 13
repay 0 0 4
repeat 0 3
report 69 -25 -24 -13
reques 0 5
reserv 0 4
resett 0 0 0 -9
reside 0 0 2 -1
rest 0 0 0 9
retain 0 6 13
return 0 0 19
rice 0 0 -4
right 0 5 0 -11
risk 0 -1 0 32
road 0 -6 -6 -16
roll 0 8
roof 0 0 -2
room 0 -2
rost 0 6
round 0 6
row 0 0 -1
rul 0 0 -1
rule 0 0 -2
s 17 -16 36 19
sack 0 0 27
safe 0 9 -3
said 0 -6 0 7
same 0 -1 -12
saturd 0 -6 2 -2
saw 0 2
say -29 -40 5 -28
says -3 -16 0 -4
scann 0 0 2
scarf 0 0 3
schola 0 0 0 3
school -7 -15 -10
screen 0 0 0 5
season 0 3 3
second 0 -5 5
secret 11 -9 10 22
secur 0 0 0 1
securi 15 0 0 -2
see 4 10 1 -21
seen 0 -3
seldom 0 6
sell 0 0 -6
send 0 -9 0 -11
sent -3 0 0 -2
serv 0 0 6
servic 0 0 0 1
sess 0 1 0 8
set 0 4 3
seven -5 0 -1
sew 0 12
sex 0 0 -2
shall 6 1 4
shar 0 1
she 0 0 -10
shed 0 2
sheet 0 8 -6
shelt 0 4 -5 -6
shop 0 0 -11
short 0 0 6
should -4 -12
show 0 -10
sick 0 0 -2
sign 4 28 17 12
silenc 5 9
silent 0 1
simpl 0 -1 6
sis 0 0 8
sist 0 0 -7 -12
sit 0 0 -3 -1
site 0 4 4
six 0 0 0 -2
sleep 0 0 0 5
small 0 -3 0 -7
so 29 -4 -24 48
soap 0 12 -9
social 0 0 -5
solar 0 -1 10
soldi 6 11
some -7 0 2 -6
somebo -3 -13 -11 -2
someth 0 0 22 -22
son 0 0 0 8
soon 0 18 1
sorry 0 -1 -1
sound 0 -1 -1
speak 0 0 -7 -5
spok 0 7 0 2
spoon 0 0 -3
spr 14
staff 0 -3 0 2
stamp 0 3 1 16
start 0 -1 -6 1
stay -2 40 5 15
step 0 3
still -2 0 7
stop 0 -1 -8 19
stor 0 14
storek 0 1 1
story 0 -12 0 -9
straig 4
strong 0 0 0 3
sub 0 -5
submit 0 1
such 0 1
sugges -1
summ 1
sunday -2 -4 4
superv 0 0 9
suppor 0 12
sure 0 0 0 -2
surgeo 0 2
surger 0 6
surviv 0 7 0 9
suspen 0 2
system 0 0 0 1
tabl 5 -1 0 -5
tak 0 0 -9 -4
taka 0 0 0 6
take 0 -4 -19 -12
taken 0 5
talk -1 -10 14 2
tarpau 0 -1 12
tea 0 -1 -3 -2
team 0 2 2 -17
tell 0 0 -3 -22
ten 0 0 -1
tenant 0 0 2
tend 0 7
tent 0 -8 -4 -8
tenth 2 0 0 4
term 0 0 9
testif 0 19
testim 0 0 -2 6
th 4 1 0 -3
than 0 0 0 7
thank 9 -20 0 -10
that 0 6 -15 17
the -40 -28 -32 -48
their 0 31 11 -3
them -8 -4 -29 -12
then 3 0 39 5
ther 0 -14 0 9
they 6 0 0 28
thief 0 0 0 2
think 0 -1 0 -1
third 0 2
thirst 0 0 5
this 20 -21 -13 34
thos 0 20 25 12
thousa 0 0 7
thre 0 0 -2
throug 0 0 6
thumb 2
thursd 0 2 0 -22
tick 0 0 5
ticket 0 -1
til 0 3
time 5 0 27
tin 0 0 6
to 0 16 3 2
today 6 -4 0 29
togeth 0 5
token 0 0 11
told 2 -8 -4 15
tomorr -1 0 -3
tongu 0 1
too 0 -6
took 0 -4
touch 0 0 0 14
town -7 1
trac 0 0 0 19
transf 0 0 0 -7
transi 0 0 2
transp 0 25 1
travel 0 0 13
treat 0 -6
tribun 0 0 0 -5
troubl 0 4 17
truck 0 12 7
tuesda -8 0 -9 -2
turn 0 0 -2
twelv 8 -5
twenty 0 0 0 8
two 0 -31 15 -14
typ 8
un 38 -4 0 -13
uncl 0 0 -5 -3
und -8 -25
unders -1
unifor 0 0 0 10
unit 11
unles 0 -3 0 -1
unpaid 0 0 2
until 0 -1 -13 -9
up 14 3 2 -16
us -11 0 -46 11
valu 0 0 1
ve 0 0 0 -16
vendor 0 0 -14 -3
verifi 2
very 1 0 0 3
villag 0 -7 2 -8
violat 0 6
visa 0 0 0 23
visito 0 18
voic 0 0 0 7
vote 0 -8 10
vouch 0 14 -27 -15
wait 0 0 2
want 0 -6 0 -2
war 8
wareho 0 5
was -5 0 -9 -26
wash 0 0 0 5
wat 0 0 0 12
way 1 -10 4
we -19 -36 4 -37
weapon 0 15
wear 0 0 3
wednes 0 -8 -1 -6
weed 0 0 5
week -1 -1 21 -2
well 0 -4 0 3
went 0 1
were -1 -2 -18
what 6 0 -35 -12
whatev -3 -24 3 21
wheelc 0 14
when 13 -27 3 -19
wher 0 3
wheth -1 0 0 11
which 0 13 14
whil 0 5
whit 10 5
who -13 2
whoev 0 0 23
whol 12 0 -10
whos 0 0 9
widow 0 0 0 7
wife 0 -2
will -22 -8 10 -32
win 0 0 0 5
wing 0 -10
wint 0 20
wish 0 -14 0 -13
with 6 -5 0 25
withdr 0 0 0 -17
within 0 -16 -3
withou 0 -12 13 28
witnes 0 12
woman 0 -11 6 -5
wont 0 0 11
word 0 0 0 -4
work 0 0 -49 -10
world 13 0 17
would 0 -2 22 -1
writ -3 0 -22 -6
wrot 0 1
yard 0 0 -5
year 14 -2 -12 1
yes 0 -5
yet 0 1
york -1 0 0 -9
you -40 -13 -18 -23
young 0 3
your 1 9 -1 -1
yourse -2 0 1
zero 0 -4 0 32
@stem-fr
 0 -1
# -20 -3 -21 8
a -5 0 -33 -24
abord 0 0 -1
abouti 0 0 6
abri 0 23 0 -10
abs -2
absolu 0 0 0 8
ac 2 0 0 4
acc 0 7
accept 0 0 -11 8
accomp 0 16 6
accord 0 -7 1 -10
accouc 0 12
achat 0 0 6
achet 0 2 0 2
acquis 0 0 0 -7
acquit 0 0 8
acte 0 0 1
adoles 0 0 0 -1
adress 0 6 -3 -1
affair 8 0 0 -13
affich 0 0 -1
affirm 0 8 -1
afin 0 12 0 -1
ag 0 2 -2
age 0 0 13
agit 0 0 -1 -1
agneau 0 0 1
agr 0 -1 8 -1
ai 0 -5 0 3
aid 0 5 0 -2
aide 0 0 -26 -20
aill 0 0 -3
aime 0 0 16
ain 0 0 1
ainsi 0 5 4
ait 2 3
ajout 0 0 4
all -2 -2 -13 -28
alloca 0 6
alor 0 11 4
ame 0 0 0 4
an 0 5
ancien 0 -5 -1
ann 0 -1 0 8
annonc 5
annuel 31
annul 0 10
antenn 0 0 4
appel 0 0 -16 -5
appell -2 -3 -10 -19
apport 0 5 -13 -3
appren -4 0 0 12
appui 0 11
apr 0 0 -1 12
arg 0 0 -12 1
arm 0 10 -6
armoir 0 0 0 8
arrang 0 -4
arret 0 1 0 4
arriv -9 -5 -22 13
articl 0 0 1
asil 0 0 2 12
assiet 0 1
assur 0 0 0 -15
ateli 0 0 -3 -1
attaqu 0 -7 0 6
attend 0 -16 24 -19
attent 0 2 4
attest 0 9
au 10 -5 4 9
aucun 15 0 -6 21
aujour -8 0 -5 9
aur -4 0 -1 -6
aura 0 0 -8 38
auront 0 0 0 -5
aussi 0 0 21
aut 0 0 6
automa 5
automn 2 0 0 1
autour 4 0 1
autr -1 12 19 -1
aux 12 16 -9
av 5 -35 -3 12
avai 0 0 -1 1
avanc 0 -9 -2 29
avec 12 18 -19 28
aventu 0 0 0 -2
avez 11 -18 8 -3
avis 0 0 0 -2
avo 0 -14 0 -2
avocat 0 5 0 -5
ay 0 1
bach 0 0 -2
bagu 0 0 15
baille 0 9
balanc 0 0 -2
balay 0 0 -4
bandit 0 1
banqu 0 -4 0 20
bas 0 5
base 0 0 0 1
beauco 0 -10 21
bell 0 1 4
benefi 0 12
berg 0 0 0 5
bid 0 3 1
bidon 0 4 0 -1
bien 0 -9 0 -14
biento 9
billet 0 0 21 -3
blanc 4
bless 0 0 0 1
bleu 0 -1 -8
bois 0 8 27
boit -3 -7
bomb 0 7
bon 0 -19 19 25
bonjou -4 -5 -22 -6
born 0 0 7
bours 0 0 0 7
bout 0 0 0 1
bref 0 0 0 8
bullet 0 0 0 -6
bureau -6 0 -3 -9
c 1 0 0 47
ca 0 0 51 -1
cach 0 1
cadeau 0 0 -10
cadena 0 0 0 8
cafe 0 0 -3
cahi 1 0 -8 9
calvai 0 0 0 2
cam 0 4 0 -3
camp 0 16 -6 28
canad 0 0 0 5
candid 0 0 12 -6
cantin 0 -6
capita 0 0 0 9
capora 0 12
car 0 -1 1
cart 0 0 5
cas 3 0 0 -21
case 0 -1
cash 0 0 5
caus 0 0 0 3
causer 0 3
caut 0 0 -4
ce -18 -1 0 -9
ced 0 1 13
cela -13 -6 -29 -14
cell 0 -3 15 -5
centr -10 0 -4
certai 0 0 5 -3
certif 0 0 -3 5
ces 2
cett 0 22 -19 7
ceux 6 0 8 -5
ch 0 -2
chacun 0 20 0 7
chais 0 0 0 -8
chambr 0 0 0 4
champ 0 8 0 4
chang 0 -6 4 -3
chanti 0 0 0 3
chapit 4
chaqu -7 14 -5 -12
charg 0 1 -4
chauff 0 0 0 -10
chef 0 -1 -13
cheff 0 -4
chemin 0 0 10
chequ 0 12
cherch 0 0 6 -8
chevr 0 22 -1
chez 0 -8 52
chiffr 1
chlor 0 0 -1
chois 0 3
cinq 0 5
circul 0 5
civil 0 3
cla 0 3
class 0 -9
cle 0 0 1
cles 0 0 0 3
cliniq 0 0 0 -3
clor 4
collin 0 0 0 4
colone 0 4
comit -3 0 -17 -18
comm 0 -11 11 38
comman -3 0 0 5
commen 0 0 0 -2
commer 0 0 0 -1
commun 0 0 0 -3
compag 0 0 16
compli 0 7
compre 0 -6 -15
compri 0 1 0 3
compt -7 0 9 13
concer -7 7
conces 0 8
concil 0 0 0 -3
confi 0 -1 0 11
confir 0 10
confli -2
connai -7 1
consac 14
consei 15 -7 0 -11
consta 0 0 10
consul 0 0 0 5
contin 0 12 0 -4
contra 0 -10
contro 0 12 0 -1
conven 9
conver 0 0 6
cooper 0 13 9
coordi 0 0 6 -7
copi 0 0 -2
coq 0 -10 14
cord 0 0 17
corp 0 0 -1
corrig 0 0 3
cote 0 -8
cotisa 0 0 1
coul 0 0 0 14
couleu 1
coup 0 0 0 5
coupeu 0 7
coupon 0 0 -6
cour 0 -3
court 0 4 10
cousin 0 0 0 8
cout -1 -10 -1 -18
coutum 0 0 9
couver 0 0 -7
couvr 0 0 0 -2
craint 0 0 0 23
cravat 6
croir 0 0 -7
croix 0 0 4
cuisin 0 0 27
cure 0 0 0 -3
d -10 17 6
dang 0 0 0 19
dans 45 -15 -10 45
date 0 0 0 -4
de 8 11 13 -3
debloq 0 0 0 4
debout 0 0 0 6
decid 0 0 0 -19
declar 0 3 2
decrir 0 -3
decrit -6
dedan 0 0 -4
dedomm 0 0 0 4
defini 0 0 0 7
deja 0 -10 -7 46
delega 0 0 5
delegu 0 0 11
delivr 0 0 3 22
demand 0 -8 17 -16
demarr 0 0 1
demeur 0 0 7
denonc 0 37 0 8
deplac 0 0 6
depos 0 0 3
deposi 0 18
depot 0 -6 7 1
depui 0 0 -12 -10
derni 0 -4
dernie 0 0 0 9
derrie 0 -4
des -1 48 -34 -31
descen 0 0 0 6
design 0 5
desir 0 0 7
desorm 0 12
destin 0 0 1
detrui 0 0 0 4
deux -9 -15 23 8
dev 0 0 -27 -3
devi 0 0 1
di 0 1
dimanc 0 -1 7 10
dir 0 4
dira 0 0 0 6
dire -8 -29 2 -6
direct -1 0 20 -12
dis 0 -25 0 -10
discre 0 -6
discut 0 0 28
dise 0 0 0 2
dispar 0 0 -2 -2
dispen 1 0 0 9
dispos 0 10
distri 0 0 2 -3
dit -12 -60 -10 -10
dix 0 0 -12 -8
docume 0 13
doit 0 0 -11
dolean 0 0 20
dollar 0 0 25 10
domici 0 1
dommag 0 12
don 0 0 5
donc 0 0 8 8
donn 15 0 -31
dont 0 15
dorm 0 0 0 -1
dort 0 0 16
dorto 0 0 6
dossi 0 0 38 4
dout 0 0 0 15
douz 0 1
droit -7 23 8 -7
du 5 4 33 -28
dur 0 0 0 21
eau 0 0 -6 24
echang 0 0 3
echapp 0 0 0 5
ecol -4
econom 0 0 0 1
ecout 2
ecrir 0 0 0 -3
ecrit 2 5 -4 -3
effac 0 0 0 14
eh 2
elect 0 0 -8
electe 0 0 6
electr 0 0 0 3
elev 0 11 6 -12
ell 0 17 0 -8
elle 9 0 14 -8
emport 0 0 0 5
en 5 -25 20 19
encein 0 0 0 12
encor -3 0 -4 -13
encr 0 0 8
endroi -2 -2 -2 -7
enf 3
enfant -21 0 0 7
enquet -11 18 0 -5
enseig 0 5
ensemb 0 -5
ensuit 1 0 -10
entend -5 -17 -2
enterr 0 0 0 10
entier 0 0 0 5
entr 18 -2 10 -5
entrai 0 27
envoi 2
envoy 0 7
equip 3 0 10 -4
erreur 0 2
espera 0 0 0 9
essenc 0 0 1
est -13 -24 -26 -4
et -5 2 3 3
etat -11 0 -1 26
ete 8 -5 -18 -23
etes 0 -7
etonn 0 6
etudi 0 0 0 3
eu 0 3
eux 0 0 6 -15
evenem 0 4
examen 0 0 4 1
exclu 0 -2 0 22
exempl 2
exig 0 -3 14
exist 0 0 -9 6
expliq 0 4
expuls 0 0 0 3
f 0 -4 2 -2
fagot 0 0 8
fair 0 8 -3 4
fais 0 -4 2
fait 0 -1 -6 -8
famill -11 11 13
faut 0 11 -11
faveur 0 0 2
favora 0 0 4 5
femm -1 -13 4
fenetr 0 0 0 -6
ferm -11 0 -13
feu 0 0 0 9
feuill 0 0 0 -7
file 0 14
filet 0 0 4
fill 0 0 26 -5
fin 0 0 -8 4
fini 0 0 4
finit 0 0 -1
fix 0 0 0 2
fois -3
fond 0 0 15
forag 0 10 0 -5
forc 0 2 0 5
forf 0 9
form 1
formal 0 0 0 5
foul 0 0 0 6
fourni 0 7 5
foy 0 5
frai 0 0 2
franc 0 0 12
frapp 0 0 0 8
frer 0 0 7 10
froid 0 0 0 -1
fuit 0 0 0 6
fut 0 0 0 4
gagn 0 0 14 10
gang 0 0 0 -5
garant -1 -2 -6 37
garc 0 7 4
gard 0 -2 -36 -24
gardie 0 3 11 -4
garni 0 0 6
gauch 0 13
genera 20
gens 0 -9
gentil 0 2 2
gest 0 -2
gliss 0 5
gouver 0 0 0 25
grac 0 0 -5
grand 25 0 -3 -15
gratui 0 0 18 -6
grav 6
greni 0 1
grimp 0 0 11
group -7 8 0 3
guerr 0 0 0 3
guiche 0 -8 -16 -10
h 0 -4
habitu 0 4
hangar 0 6 2
harico 0 0 -6
haut 0 3 -4
hcr 0 0 0 12
heberg 0 5 5
hela 0 0 4
heur 0 -5 -39 -4
hier 0 0 0 -5
histoi 5 0 -3 -2
hivern 0 0 0 3
homm 0 0 -5 -1
honneu 0 0 0 8
hopita 12 0 -3
hors 0 0 0 -7
hospit 0 0 5
houe 0 -2 -16
hui -8 0 -5 9
huil 0 0 0 -3
huit 0 0 -4 5
humani 0 0 4
ici -13 -10 8
identi 0 0 0 4
ignor 0 0 0 -5
il -3 1 0 23
ils 13 0 0 -13
imprim 5 0 0 -1
incid 17 2
incide 0 11
incomp 0 8
indemn 0 0 0 10
indiqu 0 -2
info 0 10
inform 5 18
inonda 0 0 0 7
inscri 4 0 1
instit 0 2
integr 0 10
intent 0 0 0 4
interd 0 0 -2
interi 0 0 2
interm 0 0 5
interr 4 9 0 -6
invit 0 -1
ira 3 0 0 5
iront 0 0 9
issu 0 0 0 5
j -3 -8 -5 2
jamai 0 0 0 7
jamb 0 0 0 2
janvi 0 0 0 6
je -2 -12 -32 -37
jerric 0 12
jeton 0 0 -6
jeudi 0 -2 0 10
jeun 0 9 -13 -3
joindr 0 -3 0 -6
joli 0 0 -3
jour 0 7
jugem 0 0 0 6
juin 0 0 0 -6
jusqu 8 -2 0 35
just 0 7 6
kilo 0 0 -14
kit 0 0 5 -6
l -11 -15 -29 11
la -9 -10 -3 -19
lag 0 0 2
laiss -1 -3 3 -6
lait 0 7
lamp 0 0 -6
langu -3 -14 -1 -1
latrin 0 -9
lav 0 0 8
le -14 -35 -14 -14
leau 0 0 0 1
lequel 0 9
les -20 7 0 -32
letat 0 0 0 1
lettr 0 11 -3 16
leur 11 19 19
lev 0 0 0 -6
liber 0 0 6 7
libera 0 0 0 1
lieu 0 0 0 5
ling 0 0 10
list 0 -14
lit 0 0 0 4
litr 0 7 -6
livr 0 26 -13 -4
livrai 0 8
logist 0 0 3
loin 0 -2 0 -9
longte 0 -2
longu 0 11 -2
lonu 0 0 -1
loy 0 11 0 1
lue 0 0 0 6
lues 0 0 10
lui 0 0 2 5
lundi 0 -1 0 7
lyc 0 0 0 5
m 6 6 4
ma -1 -8 17
machin 0 0 0 1
madam 0 14 -4
magasi 0 0 -7
mai 0 -2 -2 3
main 5 -2 28 11
mainte 0 -9
mair 0 0 0 3
mairi 0 0 0 14
mais 0 4 24
maison 0 -11 0 -6
major 0 0 13
mal 0 0 0 -5
maman 0 0 8 8
mang 0 0 -6
manqu -1 21
maraic 0 9
march 0 0 -11 -7
mardi 0 5 0 -6
mari 0 14
marmit 0 0 0 9
marqu 2
mars 0 0 0 6
massac 0 3
matela 0 -5
matern 14 11
matin 0 -9
mauvai 0 -1
me 0 0 51
mediat 0 5
medica 0 -2 -2
mem 0 -1
membr 0 0 -3
meme 0 -2 -6 46
memoir 0 8
menag 0 -16 -9
mer 0 0 0 4
merci 3 -10 -19 -7
mercre 0 0 -9 -7
merit 0 0 9
mes -11 0 3
mesdam 0 0 -1
messag 0 18 -5
mesur 0 0 -14 -1
met 0 -6
mets 0 0 -5 6
mett 0 3
mettr 6
micro 0 0 4
microc 0 1
midi 0 0 15
mil 0 5
milici 0 4
milita 0 -7 0 8
mill 0 0 49
mine 0 -7
minist 0 0 0 12
mis 0 -1 3 11
miss 0 0 7
mobil 0 0 3
moi 1 -18 40
moin -4 12 8 -3
moindr 0 0 0 5
mois 3 10 15
mon 0 17 7 4
mond 8 0 5 -2
mondia 0 0 0 2
monito 0 12
monsie 1 17 0 13
mont 6 -8 12
mort 0 0 0 1
mot 2 -5 -2 28
moto 0 0 4
moudr 0 0 -2
mousti 0 -13 10
mouton 0 0 1
moyen 0 -3
moyenn 0 0 10
n -11 -10 -9
na 0 0 0 1
nat 11
ne -25 -24 -15 9
neuf 0 -3 5
neuv 0 -3
new 11 -8
ni 0 -28 -12 -3
noel 0 0 0 22
noir 12
nom 18 4 -8 -6
nombr 0 -4
nomm 0 5 3 10
noms 0 -8 2
non -7 0 -1 -13
nord -2
norveg 0 0 0 16
nos 0 20 -9
not 0 -2
note 0 0 0 3
notr 9 -4 0 50
nourri 0 0 20
nous -13 8 -75 -24
nouvea 0 0 -3
nouvel 0 0 -2 3
novemb 1
nuit 0 9 12 14
nul 0 0 3
numero 15 -22 -16 -14
oblig 0 0 0 15
obliga 0 0 9
obten 0 0 -1
obti 0 4
octobr 0 0 0 4
odil 0 4
offert 0 0 13
offic 10
offr 3 -4 22
on 0 22 47 -2
ong 0 0 2
ont 0 0 -24 13
onu 24 -18
onusie 2
operat 0 0 0 2
ordi 0 0 0 8
organi 0 0 0 7
orphel 0 0 0 8
ou -33 5 -6 -51
oubli 0 0 13
ouvr 0 -5
page 0 0 0 -1
pai 0 0 0 5
paie 0 5 11
pann 0 0 -1
pannea 0 0 0 -5
papi -2 11
par -20 2 26 -9
paragr 24
parc 0 -1 0 -5
parcel 0 0 1 -4
pareil 0 6
parent 0 0 4 -7
parl 0 -26 0 28
parol 0 -8 0 -14
pars 0 0 -4 9
part 0 -12 -14
parti 0 -8 17
pas -4 21 -21 -32
pass -3 -23 61 -15
passep 0 0 1
passeu 0 12
pasteu 0 0 4
patron 0 0 0 4
pay 0 0 -4 -7
paye 0 18 0 -1
pays 38 0 -2 -10
pecheu 0 2
pediat 0 0 -1
pend 0 0 0 -3
pens 0 -5 5
perd 0 0 6
perdro 0 -5 4
perdu 0 -3
pere 3 4
permet 0 2
person -12 0 7 -33
petit 0 35 10 -1
peur 0 0 0 14
peut -21 -46 -10
peuv 0 -5 -2 -8
peux -8 -1 0 13
photo 0 -9 7
phras 0 0 0 -1
piec 0 0 -6 -2
pil 0 0 2
pillag 3
pirogu 18
pl 0 0 8
plac 0 6 0 -10
plaind 0 0 -9
plaint 0 -10 -6 17
plant 0 0 0 20
plat 0 0 0 -3
plein 0 -1 4
plie 0 0 0 3
plui 0 1
plus 1 11 6
poch 0 0 5 9
point 0 -12 10
polic 0 0 -6
polici 0 0 0 4
pont 0 -1 -3 -11
port -1 0 0 13
portai 0 0 0 -2
pos 0 -3
possib 0 -1 0 41
post 0 0 0 -23
poulet 0 0 2
pour 0 -20 39 11
pourc 0 0 0 1
pourr 6 9 -4 17
poursu 0 0 0 -4
pouv -23 -17 -13 -14
pratiq 0 0 0 1
pref 0 -8
prefer 0 -2
prefet 0 0 0 9
premi 0 1 27 -7
premie 0 5 24
pren 0 0 3
prend 0 -1 1 3
prendr 4 0 -15
pres 0 0 0 -4
presen 0 15
presid 4 0 11 -8
press -3
pret 0 17 11 -2
prevo 0 0 7
prevoy 0 0 2
prevu 0 0 0 4
princi 0 0 0 -5
pris 0 1 0 -2
prison 0 0 0 34
prix 0 -2 -14
proble 0 0 0 3
proc 0 0 0 -3
proced 0 0 0 5
proch 0 0 -3
procha 15 16 2 3
procur 0 3 0 7
progra 0 9 7
projet 0 10 -2
promes 0 0 0 -1
promet 0 0 0 -5
pronon 5
propos 0 0 -5
propr 0 0 2
proteg 0 0 0 -3
prothe 0 0 -1 -6
prover 0 0 -5
psycho 0 3
publi 5 -2
puissa 8
puit 0 17 0 -15
qu -6 10 23 -1
quand 0 -32 14 -21
quaran -4
quart 0 0 2
quarti 0 16
quatr -2 -1 -7 -2
que -3 31 -33 -11
quel -7 1
quell 0 -9
quelqu 0 0 -4 -17
quest 0 -9 -7 -12
qui -11 1 -16 -25
quicon 0 0 0 4
quinz 4
quitt 0 -5
quoi 0 20 5 12
racont 3 30
radio 0 5 13 -12
ramada 0 0 9
rappel 0 6 -4
rappor 19 -22 -16 -15
rat 0 -24 11
recens 0 -4 4
recevo 0 0 -2
recit 11 0 0 1
reclam 0 -4 3
recoit -1 0 -1 -3
recoiv 9
recolt 0 0 -2
reconn 0 5 11
recrut 0 6 0 -3
recu 7 -7 -8 -8
recuei 0 0 0 4
recupe 0 3
reexam 0 5
refu 0 -1 12
refug 0 0 0 7
refugi 0 0 0 2
refus -4 7 -12 2
regard 0 -13
regi 0 0 0 1
regist 0 -3
regl 0 8
reinst 0 0 0 1
rejoin 2
relai 0 0 3 -3
relat 0 0 -1
remarq 0 4
rembou 0 -1 0 -2
remerc 0 0 -10
remet 0 24 -24 6
remett 0 -5
remi 0 0 -5
remis 0 0 16
remont 2 0 0 2
rempla 0 0 2
rempli 0 7
rencon 2 0 0 1
rend 0 -1 -14 -12
rendr 0 5 -4 4
rendu 0 -5 -6
renouv 0 0 3
rentr 0 -6 0 1
renvoy 0 0 -1
repa 0 -15
repar 0 14 -4 -3
repara 0 0 -4
reparl 0 7
repass 0 7
repond 0 -1 -2 -15
repons 0 -10
repren 0 10
repres 0 0 0 2
repris 0 0 4
reserv 0 0 0 -2
rest 0 35 -5
restit 0 0 0 11
reten 0 0 0 2
retenu 5
retir 0 -9 9 -3
retour 0 24 9 1
reun 0 0 0 -12
revi 1 0 0 2
revien 0 1
rien -10 -9 -11 -3
risqu 0 -2 0 25
riz 0 5 -7
robine 0 0 0 20
role 0 0 13
rout 0 0 -5 -13
ruch 0 0 2
rue 0 8
s -14 3 0 -7
sa 5 -22 16
sac 0 13 -13
sach 0 -3 0 2
sacs 0 0 -8
sage 0 -4
sais 0 -4 10 -11
saisi 1 0 0 -1
saison 0 16
sait 0 0 1 -8
salair 0 0 7
sall 8
samedi 0 -2 5 -5
sanct 0 0 0 2
sans 20 -39 14
sant -2 1
sarcl 0 0 12
satisf 0 3
saur 0 -9 0 -18
sav 0 0 22
savo 0 19 -1
savon 0 -3
scolai 0 6
scout -2
se -2 -3 24 -25
seau 0 -6
sech 0 0 0 -1
secret 21 -3 3
secteu 0 0 -3
securi 18 -2 -2 8
select 6
semain 0 0 12
semenc 0 -20 8
sept 0 0 -7 -2
sera 20 0 8 -14
servi 0 7
servic 0 0 -14
ses -3 3
seul 0 0 -12
seulem 0 21 0 -3
sexuel 0 0 -1
shirt 0 0 10
si -11 18 -27 -17
sieg 0 0 2
sienn 0 0 0 6
sign 0 -9 0 15
signal 0 0 -5 -14
signat 0 7
silenc 0 8 0 -3
simpl 0 0 -10 -1
simple 0 0 4
simpli 0 0 4
sinon 0 12 0 -4
site 0 15 -2
soeur 0 0 0 3
soif 0 0 15
soign 0 -1 8
soin 6 1
soir 0 -2 0 -6
sois 0 9 1
soit -12 0 1 3
solair 0 3 0 -6
soldat 0 0 -1
solida 0 3 8
sollic 0 0 4
somm 0 0 0 5
son 4 8 0 -1
sont -1 -26 -21 -10
sort 0 18 1 15
sorti -7
souci 0 0 0 6
souhai 0 -8 2
sous 0 5 -12 6
souv 0 0 4
soy 2 -7
strict 0 0 0 4
sucr 0 -4 5
suffit 0 -3 -11
suis 0 0 -9 -5
suiv 0 4
suivi 0 0 0 -1
suivr 0 4
supple 0 10
sur -2 21 11 -70
suspen 0 9
system 0 0 5
t 0 0 0 5
ta 0 5 8
tabl 7 0 9
tablea 0 0 -9
tant 0 25 -1 -7
tard -2
tarif 0 0 -6
taxi 0 0 -1
te 0 -13 12 -15
techni 0 0 8
tel 0 -1
teleph 0 -1 -13 4
temoig 0 47 -1
temoin -2 -1 0 21
ten 0 20 0 -4
tent 0 14
tenu 0 0 0 -1
termin 0 0 0 -3
terr 0 0 0 1
tes -1 -2
text 3
the 0 0 -3
therap 0 0 3
ti 0 0 0 -1
tien 0 0 9 3
tiendr 3
tienn 0 0 13
tir 0 3 0 9
tiro 0 0 14
titr 0 0 3 10
toi 0 0 -4 5
toit 0 -7 8
tole 0 0 0 4
tomb 0 5 -6 10
ton 24 18 39 -6
tort 0 0 0 -3
tot 0 0 0 -5
total 0 0 0 6
totaux -11
toujou 0 -1 -4 18
tour 0 -2 11
tous 6 -23 -19 37
tout 1 8 3 16
trac 0 0 0 6
tranqu 0 3
transc 0 0 0 4
transf 0 0 9 -5
traor 0 0 6
travai -3 0 -15 -3
trent 0 1
tri 0 0 8
tribun 0 0 0 1
troi 13 -2 43
trop 0 8 0 9
trouv 0 0 0 -1
tu 0 8 0 6
tuteur 0 9
un -86 5
une -35 -17 27 -5
uni 11
urgenc 0 6
usag 0 0 6 2
va -22 0 2 11
vaccin 0 0 -6
valid 0 0 -4 1
valis 0 0 0 2
vas 4 0 0 -5
vaut 0 13
velo 0 0 5
ven 0 0 -17 -4
vend 0 0 -18
vendu 0 0 -4
vent 0 0 0 1
ventr 0 0 0 -3
verifi 13 9 0 -4
verr 0 11
vers 0 2 0 7
vert 0 7
veut 0 -9
veuv 0 0 0 14
veux 0 -3
vi 0 1 0 -9
vid 0 2 3
vie 0 4 0 8
vien 0 -5 8
vieux 0 1
villag 0 0 -1 12
vingt 0 0 -25 9
viol 0 0 0 -3
violat 5
visa 0 0 0 22
visit 0 9
viv 0 -6
vive 0 0 0 3
vivr 0 8
voi 0 -8
voici 0 -12 -4 -3
voie 0 9
voil -13
voir 0 7 -2 -10
voisin 0 0 0 -1
voitur 0 0 -1
voix 3 2 -6
vont 0 0 -1 5
vos 17 -19 -8 53
vot 0 -1 1
vote 0 0 -1
votr 10 -6 -19 -1
vouli 0 0 -2
vous -40 0 -80 -10
voy 0 2
voyag 0 11
vrai 0 -1
vu 0 0 2
vue 3 0 3
vulner 0 0 6
y 9 0 -6 -5
yeux 2 0 0 2
york 11 -8
zero 0 0 0 25
@stems-en
#_# 0 0 14
#_me 0 0 1
#_the 0 0 1
a_bed 0 1
a_child 0 -3
a_contri 0 2
a_fine 0 2
a_friend 2
a_goat 0 0 3
a_guaran 0 0 0 -2
a_plac 0 0 -2
a_second 0 0 5
a_testim 0 0 0 4
able_to 0 0 0 3
about_a 0 0 0 1
about_it 0 5
about_our 0 1
about_the 0 44 -20
accoun_of 0 7
aft_you 0 -3
again_on 0 0 0 -2
all_the 0 0 0 2
and_br 0 0 1
and_god 0 0 0 4
and_i 0 0 0 -15
and_it 0 0 0 -4
and_look 0 10
and_new -4
and_no 0 -2
and_nobody 0 0 0 7
and_on 0 0 1
and_that 0 -11
and_the 0 14 -8 16
and_they 0 0 0 4
and_thos 0 -5 0 9
and_whit 2
and_you 0 30 9
and_your 0 0 0 -3
angel_could 0 0 0 1
annual_report 7
answ_all 0 1
answ_com 0 -3
anyth_to 0 0 0 4
are_for 0 -3
are_free 0 0 17
are_in 0 0 7
are_not 0 5
army_will 0 0 0 2
as_a 0 -9
as_good 0 0 0 8
as_in 0 0 0 2
at_the 0 0 -5 -10
at_your 0 0 13 -1
back_and 0 1
back_by 0 0 0 -1
be_able 0 0 0 4
be_behind 0 0 0 1
be_fre 0 0 0 1
be_grant 0 0 0 5
be_in 0 0 0 11
be_ther 0 0 3
be_told 0 0 0 2
behind_bars 0 0 0 5
betwee_you 0 0 0 8
block_# 0 1
br_it 0 0 5
br_me 0 0 7
burn_of 4
but_to 0 0 0 1
but_you 0 -4
by_harves 0 0 0 1
by_the 0 0 -3 14
by_thursd 0 0 0 -1
call_# 0 10
call_you 0 0 0 -7
can_nev 0 0 0 13
can_tell 0 0 0 -1
can_writ 0 4
candid_on 0 0 2
card_if 0 -1
case_the 0 0 0 6
cash_grant 0 0 9
choic_but 0 0 0 1
clean_the 0 0 3
com_back 0 1
com_out 7
come_and 0 0 2
come_back 0 0 1
comman_he 0 0 1
compla_about 0 -8
compla_and 0 -5
contri_and 0 1
cost_a 0 0 4
could_nev 0 0 0 2
did_it 0 -1
do_not 0 0 0 -1
does_the 0 2
down_and 0 0 0 -2
down_for 0 3
drop_the 0 1
each_woman 0 0 6
ends_up 8
enough_to 0 2
even_for 0 0 5
even_god 0 0 0 4
even_if 0 0 0 3
even_the 0 0 0 4
every_widow 0 0 0 5
famili_got 0 2
find_it 0 0 0 9
food_alloca 0 1
for_all 0 -5
for_anyon 0 0 0 7
for_every 0 -2
for_noth 1
for_report 8
for_the 0 36 11 -13
for_you 0 28
for_your 0 0 -5
free_the 0 0 7
get_the 0 -4 11
girl_who 0 -2
giv_you 0 0 1
give_you 0 -1 0 2
give_your -4
go_to 0 -6 -8 6
go_togeth 0 1
god_s 0 0 0 1
good_as 0 0 0 8
govern_could 0 0 0 2
govern_will 0 0 0 1
grant_to 0 0 0 3
guaran_you 0 0 0 -7
half_of 0 0 2
hard_to 0 1
has_no 0 -1
hate_to 0 1
have_my 0 0 0 14
have_their 0 1
have_to 0 -17
have_writte 0 0 0 -2
have_your 0 14
he_giv 0 0 1
here_can 0 0 0 -3
here_that 0 13
hous_on 0 0 0 1
househ_s 0 3
human_right 0 8
husban_will 0 0 0 1
i_can 0 6
i_cant 0 0 0 -2
i_ve 0 0 0 -3
i_will 0 0 0 -1
if_a 0 -3
if_it 0 0 0 2
if_you 0 0 0 -9
if_your 0 0 -2
in_block 0 5
in_it 9
in_manhat 7
in_return 0 0 14
in_that 1
in_the 14 -7 11
in_your 0 1 -1 37
into_the 8 0 0 4
is_# 0 0 18
is_a 0 6 0 1
is_alread 4
is_also 0 2
is_anoth 0 0 4
is_as 0 0 0 8
is_clos 0 -8
is_finish 0 4 0 1
is_go 0 0 0 11
is_look 0 0 3
is_not 0 -4
is_on 0 0 -1
is_one 0 0 7
is_pend 0 0 7
is_with 0 0 0 6
is_writte 0 0 0 3
is_your 0 0 -2 -6
it_and 0 -7
it_cost 0 0 -4
it_down 0 0 0 -3
it_goes -2 0 4
it_in 0 0 0 3
it_s 0 0 -10 10
it_that 1
it_up -3
it_will 0 4
it_withou 0 0 0 4
it_would 0 4
kilo_and 0 0 -1
kit_and 0 8
let_us 0 0 2
lett_to 0 2
like_that 0 0 0 3
like_your 0 0 0 2
list_for 1
look_aft 0 -2
look_at 0 0 4
look_for 0 0 2
lost_a 0 0 0 3
mak_it -3
matt_of 0 4
me_and 0 0 0 12
me_your 0 0 10
medici_will 0 0 1
men_who 0 0 0 -4
might_be 0 9
milk_for 0 1
minist_sign 0 0 0 1
moth_who 0 2
my_dear 0 0 1
nam_of 0 0 -4
name_the 0 3
nets_are 0 0 1
new_hous 0 0 0 2
new_york 0 0 0 -2
next_month 0 0 0 4
next_report 0 0 0 4
nice_to 0 -2
no_choic 0 0 0 5
no_one 0 -8
no_report 0 1
nobody_here 0 0 0 -4
nobody_on 0 0 0 9
not_befor 0 5
not_even 0 0 0 6
noth_to 0 3
of_its 0 0 2
of_our 0 0 3
of_the 14 19 0 -1
of_them 0 0 -1
of_this 0 0 0 2
on_childr 1
on_monday 0 0 4 7
on_saturd 0 -1
on_the 0 18 -13
on_this 0 0 0 24
on_tuesda 0 0 -1
one_goat 0 0 1
one_sack 0 0 2
ones_who 0 1
only_need 0 0 2
open_again 0 0 0 -2
or_a 0 0 -4
otherw_it 0 0 12
our_system 0 0 0 1
paid_for 0 0 -6
pay_you 0 0 0 5
per_tent 0 0 1
phon_are 0 0 4
photog_of 0 0 2
plac_in 0 0 -10
plac_this 0 0 3
quest_is 0 0 0 12
read_it -7
receiv_a 0 0 2
regist_is 0 0 7
report_and 0 0 0 1
report_is -3
report_no 0 1
report_on 1
report_so 0 0 0 1
resett_in 0 0 0 -4
right_person 0 0 1
risk_in 0 0 0 8
round_of 0 5
rule_in 0 0 0 5
s_about 0 0 0 1
s_angel 0 0 0 1
s_food 0 1
s_how 0 -2
s_name 3
sack_to 0 0 7
say_on 0 0 0 4
say_yes 0 0 1
secret_genera 9
securi_counci 7
see_to 4
sew_machin 0 5
shall_have 0 1
should_be 0 -1
sign_that 0 0 1
sign_the 0 9
sleep_at 0 0 5
so_that 0 -17 -9
so_you 0 0 0 2
so_your 0 0 0 1
someth_in 0 0 9
speak_to 0 1
stay_in 0 0 8
stay_on 0 5
story_and -4
talk_to 0 0 0 4
tell_about 0 2
tell_you 0 -1
thank_you 1 -1 -4 -1
that_s 0 -6
that_whoev 0 -1
the_# 0 0 -1
the_accusa 0 1
the_agency 0 0 -9
the_annual 8
the_army 0 0 0 3
the_author 0 1
the_baby 0 2
the_big 0 -4
the_blanke 0 0 25
the_boy 0 0 5
the_boys 0 5
the_burn 2
the_card 0 0 16
the_cash 0 20
the_checkp 0 2
the_clinic 0 -1
the_commit 0 8 -1
the_compla 0 15
the_coordi 0 0 6
the_counci 9 0 0 -1
the_day 0 9
the_door 0 0 -3
the_driv 0 0 2
the_embass 0 0 0 2
the_fish 0 0 6
the_govern 0 0 0 38
the_hate 0 1
the_human 0 8
the_incide 0 5
the_interv -8 -22
the_key 0 0 11
the_list -3 -14 -20
the_maiz 0 2
the_market -8 -4
the_matt 0 2
the_medici 0 0 5
the_militi 0 0 -2
the_minist 0 0 -1 28
the_monito 0 1
the_nam 0 1
the_next 0 0 0 -6
the_numb 0 0 -6
the_ones 0 3
the_only 0 0 0 7
the_oth 0 0 0 4
the_pap 0 2
the_photog 0 0 1
the_psycho 0 4
the_quart 0 1
the_raid 0 12
the_report 3
the_road 0 0 0 -8
the_rule 0 5
the_same 0 0 -3
the_secret 4 0 4
the_securi 7
the_sew 0 5
the_soldi 0 3
the_stamp 0 0 13
the_state 0 2
the_transp 0 5
the_un 34
the_vendor 0 0 -3
the_villag 0 0 6
the_visa 0 0 0 5
the_vouch 0 2
the_wheelc 0 9
the_whol 3
the_wint 0 14
the_women 0 0 -1
the_world 0 0 1
then_the 0 4
then_we 0 0 6
ther_is 0 0 0 9
ther_s 0 -4
they_have 0 1
they_tell 0 0 1
they_will 0 -4
this_even 0 0 5
this_line 0 0 0 4
this_offic 0 0 0 -1
this_one 3
this_season 0 1
this_year 1
to_be 0 0 9
to_find 0 3 0 3
to_it 3
to_keep 0 1
to_make 0 9
to_my 0 0 4
to_our 0 15
to_stay 0 13 3
to_tell 0 7
to_the 13 2 31
to_thos 0 0 2
to_you 0 0 0 7
told_me 1
touch_you 0 0 0 1
und_the 0 -10
up_again 0 0 -1
up_in 2
us_about 0 3
us_talk 0 0 4
us_your 0 0 0 8
vouch_will 0 0 -1
want_to 0 -5 1
wat_truck 0 9
we_have 0 -9 0 -8
we_hereby 0 1
we_open 0 4
we_the 0 8
we_will -4 0 0 -12
we_writ 0 0 0 4
weapon_and 0 8
week_for 0 0 1
were_forgot 0 0 0 2
what_the 6
whatev_you 0 -6 0 6
whatev_your 0 0 7
when_the 7
when_you 0 0 7
who_did 0 -4
who_have 0 15
who_hid 0 16
who_say -4
who_speak 0 -8
who_stay 0 4
who_were 0 0 0 2
will_be 2 2 -10 16
will_call 0 0 0 -6
will_get 0 -9
will_have 2 0 0 7
will_look 0 -2
will_not 0 0 5
will_read -7
will_see 0 0 0 -11
with_a 0 -6 23
with_our 0 1 0 10
with_the 11 0 0 -12
with_us 0 0 0 4
withou_it 0 0 10
withou_look 0 0 0 4
withou_your 0 -1
witnes_state 0 3
work_for 0 0 -19
world_will 0 0 1
writ_you 0 3
writte_it 0 0 0 -2
year_s 0 0 -2
you_a 0 11 -3
you_and 0 0 5 8
you_are 0 0 0 1
you_back 0 0 0 -3
you_can -19 -23 -18 -25
you_come 0 0 11
you_down 0 3
you_for 5 0 -19
you_have 0 1 0 8
you_me 0 0 0 4
you_on 0 0 -1
you_pay 0 -2
you_say 0 -5
you_see 0 1
you_until 0 -2
you_ve 0 4
you_will 0 -13
you_wish 0 -3
your_broth 0 3 0 -3
your_card 0 0 -13
your_case 1 0 0 -5
your_compla 0 -2
your_favour 0 0 0 10
your_file 0 0 2
your_grandc 0 -2
your_husban 0 0 0 8
your_latrin 0 2
your_moth 0 5
your_name -2 -27 16 36
your_neighb 0 11
your_regist 0 0 17
your_secret 0 0 0 6
your_son 0 0 0 1
your_story -1
your_vouch 0 0 0 -1
zero_risk 0 0 0 11
@stems-fr
#_# 0 2 5
#_dollar 0 0 14
#_du 0 1
#_le 0 0 2
a_ce 0 2
a_depos 0 0 1
a_design 0 2
a_ete 0 0 0 -11
a_fair 0 12
a_fait 0 2
a_l 0 5 9 9
a_la 0 0 14 -4
a_new 4
a_pay 0 3
a_repond 0 1
a_un 0 2
accept_d 0 0 0 3
ai_mis 0 0 0 4
aid_a 0 3
all_direct 0 0 0 -5
arriv_pas 0 0 0 9
assur_que 0 0 0 -3
attend_le 0 0 10
au_# 0 15
au_baille 0 2
au_fond 0 0 8
au_guiche 0 0 -2
au_moin 0 4
au_plus 0 0 8
au_prix 0 0 -4
au_rappor 17
aujour_hui -1 0 0 1
aussi_un 0 0 9
autr_attend 0 0 8
autr_camp 0 5
av_la 0 0 0 2
av_midi 0 0 13
av_noel 0 0 0 5
avec_le 9 9 14 -2
avec_notr 0 0 0 1
avec_ses 0 1
avec_un -1
bon_repa 0 0 3
bureau_des 0 6
c_est 2 0 -3 5
ca_se 0 0 19
cart_de 0 -2 6
cart_et 0 0 -2
cas_soit -4
ce_bureau 0 0 0 -2
ce_cahi 0 0 0 3
ce_n 0 -9
ce_qu 0 9
ce_qui 0 -5 0 -6
cela_ne 0 0 -1 -4
cell_qui 0 0 7
certai_que 0 0 0 -5
cett_saison 0 1
ceux_qui 0 0 2
chaqu_menag 0 0 -6
chez_le 0 -1 13
chez_lui 0 0 1
cite_au 1
comm_ca 0 0 2
comm_si 0 0 0 9
connai_la 0 0 0 1
consei_de 17
consta_que 0 0 2
contin_a 0 7
cout_rien 0 0 0 -1
cuisin_du 0 0 1
d_abri 0 5
d_achat 0 0 5
d_avanc 0 0 0 26
d_enfant 0 5
d_offic 2
d_un 0 0 11
dans_cett 0 0 0 3
dans_la 0 0 0 10
dans_le 72 0 0 -16
dans_les 0 6
dans_notr 0 0 0 1
dans_un 0 0 -1
dans_votr 0 0 0 2
de_bois 0 3 5
de_bon 0 0 0 9
de_ce 0 4 0 -9
de_ceux 0 0 4
de_docume 0 1
de_l 25 -16
de_la 9 0 -20
de_leur 0 0 4
de_lui 0 0 0 1
de_maraic 0 2
de_mes -2
de_ne 0 9
de_parl 0 7
de_role 0 0 6
de_sa 4
de_securi 15
de_semenc 0 0 4
de_ta 0 0 2
de_tabl 0 0 2
de_ton 6 0 2 -9
de_voir 0 1
de_votr 0 7
demand_seulem 0 1
depos_chez 0 0 1
des_lundi 0 0 0 6
des_mais 0 0 2
des_nat 4
des_petit 0 3
des_plaint 0 4
deux_cent 0 0 1
dev_les 0 3
direct_et 0 1
direct_vers 0 0 0 -5
distri_les 0 0 1
dit_le 0 -8
dit_nous 0 -2
dix_kilo 0 0 -5
dix_mill 0 0 4
dollar_au 0 0 0 2
donn_droit 0 4
dont_les 0 1
dossi_dort 0 0 4
du_# 0 1
du_bois 0 0 1
du_depot 0 0 3
du_dispen 0 0 0 4
du_group 0 5
du_parti 0 0 24
du_secret 12
du_site 0 1
du_tablea 0 0 -1
du_tiro 0 0 7
dur_pour 0 0 0 2
echang_de 0 1
ecol_des 0 3
ecrit_dans 2
elle_y 0 4
en_dur 0 0 0 15
en_echang 0 6
en_mars 0 0 0 2
en_port 0 0 0 3
en_premi 0 0 1
en_retour 0 0 4
entrai_la 0 19
entret_de 0 1
equip_de 1
equip_ne 0 4
est_a 0 0 0 -5
est_comm 0 0 0 4
est_enterr 0 0 0 2
est_exclu 0 0 0 2
est_la 0 3 2
est_le 0 0 -15
est_pas -6 -21
est_pass 0 -10
est_paye 0 14
est_pour 0 15 1
est_pret 0 5
est_sign 0 0 0 5
est_simpl 0 0 -1
est_une 0 0 0 9
et_c 0 0 0 -4
et_il 0 0 0 3
et_je 0 0 -18
et_l 0 0 0 15
et_la 0 10 0 1
et_les -3 -4 6
et_nous 0 0 0 -12
et_par 0 0 1
et_person 0 0 2
et_ta 0 0 9
et_ton 0 10
et_tout 0 0 4
et_un 0 0 0 2
et_une 0 0 -17
et_vi 0 3
et_vos 0 0 0 1
et_y 0 10
exclu_que 0 0 0 14
exempl_par -2
exist_aucun 0 0 0 1
fait_la 0 0 1
fill_de 0 0 2
fin_de 0 4
fond_du 0 0 4
forf_d 0 1
franc_de 0 0 2
gard_la 0 2
homm_arm 0 4
ici_on 0 0 1
il_a 0 4
il_est 0 0 0 16
il_fait 0 0 3
il_n 0 -12 0 7
il_nous 0 7
il_s 0 0 0 -6
inform_sur 0 14
jamai_rien 0 5
je_connai 0 0 0 1
je_consta 0 0 2
je_la 0 8
je_n 0 0 2 -1
je_ne -3 0 0 -8
je_te 0 -1
jour_et 0 0 -3
jour_ou 0 3
jusqu_a 0 1 0 5
jusqu_au 0 -7 0 10
kit_de 0 0 6
l_a 0 -8
l_affair 0 0 0 -2
l_ancien 0 0 0 -1
l_appui 0 3
l_arg 0 0 -11
l_arm 0 0 0 1
l_asil 0 0 0 2
l_attaqu 0 0 0 2
l_attest 0 5
l_avocat 0 0 0 -1
l_eau 0 0 -4 11
l_encr 0 0 1
l_equip 0 -4
l_etat -4 0 0 14
l_on 0 0 0 -1
l_onu 14 -7
l_ordi 0 0 0 1
la_banqu 0 0 0 12
la_cart 0 4 6
la_cooper 0 0 3
la_coutum 0 0 2
la_cuisin 0 0 2
la_file 0 8
la_list 0 -4
la_mairi 0 0 0 7
la_maison 0 -8 0 -6
la_matern 2 4
la_memoir 0 1
la_norveg 0 0 0 1
la_ou 0 8
la_plac -3
la_rat 0 -1 4
la_remet 0 8
la_repons 0 -1
la_semain 0 0 0 8
la_signat 0 3
lav_le 0 0 1
le_# 0 0 0 39
le_bureau 0 3
le_capita 0 0 0 1
le_capora 0 4
le_cas 6
le_champ 0 2 0 4
le_chef 0 4 -2
le_chequ 0 5
le_comit 0 5 -9
le_comman 0 0 0 1
le_consei 8
le_dire 0 -6
le_direct 0 0 3
le_dossi 0 0 8
le_gouver 0 0 0 17
le_hcr 0 0 0 4
le_jour 0 16
le_magasi 0 0 -3
le_mois 0 0 8
le_nom 14 2
le_numero 0 0 -3
le_premi 0 3
le_progra 0 4
le_projet 0 6
le_quarti 0 7
le_ramada 0 0 1
le_rappor 15 -6
le_saur 0 0 0 -2
le_ticket 0 0 2
le_toit 0 0 1
le_visa 0 0 0 12
les_autr 0 0 19
les_dossi 0 0 -2
les_enfant -9 0 0 -3
les_enquet 0 4
les_fait 1
les_famill 0 0 2
les_femm 0 0 3
les_fill 0 0 2
les_gens 0 -6
les_homm 0 2
les_jeun 0 9
les_main 0 0 6
les_maman 0 1
les_premi 0 0 1
les_puit 0 13
leur_agress 0 4
loy_est 0 4
m_avez 7
ma_bell 0 0 3
madam_votr 0 1
main_le 0 0 0 5
maison_ce 0 0 1
maison_du 0 7
maman_qui 0 1
matern_le 0 5
matin_a 0 0 2
meme_le 0 0 0 2
meme_si 0 0 0 14
menag_de 0 0 -6
merci_pour 0 0 -1
mets_la 0 0 0 2
milita_va 0 0 0 2
mill_franc 0 0 9
mois_je 0 0 1
mois_procha 0 0 1
moiti_de 0 0 1
mon_champ 0 0 2
montr_la 0 2
mot_de 0 0 0 1
mot_pour 0 0 0 3
moyen_pour 0 0 0 1
n_a 0 0 0 -1
n_achet 0 0 1
n_aura 0 0 0 6
n_est 0 -18
n_y 0 -3 0 9
nat_uni 4
ne_cout 0 0 0 -2
ne_l 0 0 0 17
ne_pas 0 7
ne_peut 0 0 0 2
ne_peux -2
ne_pourr 0 0 0 15
ne_risqu 0 0 0 12
ne_s 0 1 0 -5
ne_sort 0 4
new_york 4
nom_d 0 1
nom_de 12
nos_equip 0 6
note_et 0 4
notr_lettr 0 0 0 1
notr_organi 0 0 0 3
nous_faut 0 7
nous_les 0 4
nous_on 0 2
nous_pour 0 0 0 4
on_a 0 0 0 10
on_contin 0 3
on_leur 0 1
on_n 0 0 0 -1
ont_des 0 1
ou_on 0 4
ou_pas 0 -1
ou_vous 0 0 0 -2
paie_pas 0 5
parl_au 0 3
pas_d 0 0 18
pas_de 0 36 0 -7
pas_la 0 0 -1
pas_qui 0 -2
pas_refus 0 0 0 4
pas_sa 0 0 2
pas_un 0 0 0 -1
pass_a 0 0 0 -1
pass_av 0 0 10
pass_par 0 0 6
pay_l 0 3
pens_a 0 0 7
person_ne 0 0 2 -1
petit_billet 0 0 4
peur_de 0 0 0 3
peut_pas 0 0 0 3
peux_pas -2
plac_dans 0 3
plac_de -2
plus_jamai 0 0 0 7
plus_rien 0 0 0 2
port_garant 0 0 0 4
pour_cela 0 2
pour_ceux 0 7
pour_de 0 0 0 9
pour_ell 0 8
pour_la 0 0 18
pour_le 3
pour_que 0 -7
pour_toi 0 0 0 4
pour_toujou 0 0 0 7
pour_votr 5
pourr_etre 0 2
premie_paie 0 0 3
presen_a 0 1
prison_vendre 0 0 0 1
prix_du 0 0 -5
qu_elle 0 21
qu_on 0 0 4
qu_un 0 -6
quand_il 0 0 16
quand_nous 0 0 0 4
quand_on 0 0 1
que_j 0 0 -10
que_l 0 6 0 -3
que_la 0 3
que_le 0 -11 9 -3
que_les 0 11 0 6
que_ton 0 3
que_vous 0 0 0 5
quelqu_un 0 0 0 -7
qui_a 0 0 -9 -2
qui_l 0 0 0 1
qui_le 0 -9
qui_s 0 -6
qui_t 0 0 0 7
qui_vous 0 -10
quoi_que 0 0 0 1
radio_ce 0 0 2
rappor_annuel 20
rappor_des 2
rappor_du 14
rappor_et -1
rappor_pays 11
refus_de 0 6
remis_du 0 0 2
rest_dans 0 0 0 7
risqu_plus 0 0 0 4
s_en 0 0 0 15
s_est 0 -3
s_il 0 0 -3
s_livr 0 3
sa_pirogu 5
sac_de 0 7
sans_craint 0 0 0 15
sans_salair 0 0 1
savo_qui 0 1
se_discut 0 0 11
se_perd 0 0 5
secret_genera 15
sera_sur 0 0 0 -4
seulem_le 0 1
si_elle 0 1
si_tu 0 -3
si_vous 0 0 0 -7
sign_pour 0 0 0 6
sois_gentil 0 1
son_lit 0 0 0 1
sont_lues 0 0 3
sort_pas 0 5
sous_prefet 0 0 0 3
sur_la -4 -5 28 -19
sur_le 0 18
sur_les 0 25 0 -20
sur_notr 0 0 0 -1
sur_son 0 0 0 2
sur_troi 0 0 5
sur_votr 0 0 0 -1
ta_fill 0 0 15
tant_que 0 10 0 -2
temoig_pas 0 1
ton_age 0 0 6
ton_mari 0 3
ton_nom 0 0 1
tour_de 0 0 6
travai_pour 0 0 -2
tu_aura 0 0 0 5
tu_pars 0 0 0 2
tu_peux 0 0 0 4
un_ag 0 0 -2
un_bon 0 0 2
un_cadena 0 0 0 1
un_dossi 0 0 1
un_mot 0 0 0 15
un_petit 0 0 14
un_rappor -19
un_sac 0 7 -4
une_bours 0 0 0 1
une_chevr 0 0 1
une_nuit 0 0 17
va_le 0 0 0 13
vers_# 0 0 0 2
vers_eux 0 0 0 -5
vi_du 0 3
vingt_ans 0 0 0 1
visa_c 0 0 0 10
vos_chevr 0 2 -5
vos_enfant 0 0 0 3
votr_cart 0 0 -4
votr_cas -3
votr_dossi 0 0 1
votr_messag 0 2
votr_plaint 0 -7 0 -8
vous_avez 0 0 7
vous_donn 0 0 0 8
vous_est 0 13
vous_inscri 0 10
vous_le 0 0 0 20
vous_m 7
vous_nous 0 2
vous_pouv -14 -22 0 -18
vous_s 0 3 -5
vous_temoig 0 19
vous_vous 0 3
y_manqu 0 1
zero_fuit 0 0 0 7
`;
