/** How much each word, idea and order of ideas speaks for each rule, in hundredths; read by readWeights. Written by
 * `node --conditions=@answerable/source tools/message-weights.ts` from the labelled sets; a test sees that it is fresh. */
export const messageWeights = `
@start
en -169 -169 -153 -160
fr -159 -159 -143 -150
@after
? 0 15 -1
aid 12 -7 -5 19
appear -3 -12 -13
asking 0 -19 0 -2
bidsilent 0 14
bidtell 0 0 0 15
boss -1 0 -10 26
but 0 0 8 10
cannot -11 -10 0 4
cannotPromise -19 -4 -3 -10
care 0 0 9
case -36 -4 0 -5
certain 0 -2 0 17
chore 0 0 23
complaining 0 0 -9
condition 3 -16 17
cost 0 -1
denying -16 1 0 -33
entering 0 4 15 7
favoured 0 0 -16 -4
fee 0 -3 -3 2
first 0 -4 0 -1
food 0 0 8 4
forever 0 0 0 12
forme 0 9 -1
freed -4 6 0 -25
future 12 0 14 10
futureVerb 7 2 21 -5
gain 0 -10 17 -13
get 0 -4 2 -1
getting 2 0 0 -8
gift 0 0 12 2
giving -6 0 0 -4
goods 0 0 4 4
harm 0 5 0 10
he 0 -23 -4 -8
hedge -32 -10 -21
hushing 11 16 0 2
if 0 22 21 10
include -8 9 5 -4
insinuate 8 24 6
kin 18 0 13
know -2 9 13 5
legit -3 0 -19 -1
logistics 0 14
lose 0 -11 11 -6
lubricate 0 7 0 -21
me 0 -16 -14 8
money -1 2 6
moneyAid 0 0 -8
more 0 -6
must 1
negation -32 -17 -11 10
next -7 -2 14 -31
no -24 -5 -1 -6
nobody -10 -19 -15 -9
number -6 0 33 -10
only 0 0 -1
paper -2 -18 -9 -11
pay 0 0 14 -20
paying 0 8 -17
procedure -12 -14
punish -1 0 16 -8
quoted 0 -9
report 6 -1 0 -4
right -7 -9 -23
rights -8 -20 -8 -11
safe 0 -5 -4 15
saidso -4 0 0 -3
secret 0 27 -2
service 9 12 21
sex -1 9 -12 -2
share 0 -6 -19 -3
shelter 0 -7
silent 0 8 -5 10
solve 0 0 8
staff 0 0 0 3
sure 5 -10 -7
teaching 0 2
tell -24 23 -28 14
telling -13 -4 0 28
testimony 0 8 0 26
thing 0 9 0 -3
third 9 0 -23 -10
threat 2 22 30 3
time 3 -11 0 7
touch -1 18 31 5
trade 0 12 -8
unitedNations -11 -6
unreport 0 0 -10 -8
us 0 -9 -27 -6
violation 0 0 -5 -4
wage 0 2 0 23
warning 0 0 2
who 17 0 -23
will 1 14 5 11
you -11 -8 -2
@before
? 0 14 25 40
aid -23 48 42 -19
appear 22 17 24 4
ask 0 -3 0 3
asking 0 16 -5
bidtell 3 6 0 17
boss 0 0 -20
cannot 11 0 6
cannotPromise 0 0 9
care 0 1 0 -5
case 30 23 0 22
certain -2 0 5 -5
chore 2 -5 0 -12
complaining 0 13 -22 -8
condition -8 3 0 -3
cost 0 0 1
denying 23 -8 4
entering -9 -4 -1
fee 0 0 -18
first 0 0 3
food -2 -8 -17 -10
forever 0 -9 0 3
forme 0 -1 8
freed 0 -11 9 15
future 0 0 13 24
futureVerb 5 0 0 33
gain -6 7 -19 44
get -1 10 12 3
getting 0 27 0 -12
gift 0 -35 20 -9
giving 0 9 -2
goods -5 10 5 -19
gratitude 0 0 24
harm 0 0 -5 18
he 9 16 8 26
hedge 12 -12 5
hushing 0 0 8 26
if 0 -9 2 -1
include 21 0 -3
insinuate 0 0 13
kin -8 31 14 19
know 18 13 -15 1
legit -1 0 0 17
logistics -1 -19 0 -6
lose 0 0 18 23
lubricate 0 -13 5 19
me 15 39 56 7
money -1 0 12 -9
moneyAid 0 -3 0 -1
more 0 12 9 -9
must -2
negation 21 29 34 11
next 13 12 -5 37
no 21 0 -2 -2
nobody 0 1 5
number 5 -19 -21 -13
only 0 7 -3
paper -2 0 34 13
pay 2 7 32
paying 0 -3 8 -3
procedure 0 3 -10
punish 0 8 -21 32
quoted 0 16 -14 -6
record 0 -4
report 0 -2 -4 1
reported 0 -1
right 10 0 12 24
rights -1 0 14 7
safe 0 8 -8
saidso 0 -16 0 10
secret 0 0 0 24
serve 0 -1 10
service 0 5 12 3
sex 0 -2 0 -2
shelter 0 23 34 7
silent -4 39 -4 -2
solve -13 28 -13 12
staff -1 0 24 -4
sure -2 -10 0 -21
teaching 0 0 -1
tell 0 52 3 2
telling 0 18 -1 13
testimony 14 31 0 -38
thing -2 0 -5 7
third 2 0 14 10
threat 0 2 19 1
time -18 1 -13 2
touch 0 12 0 8
trade -9 0 16 1
unitedNations 0 -13 15
unpromised 0 0 -4 -2
unreport 3 -21 -14 -12
us 0 6 11 15
villain 0 14 3
violation 5 18 -4 13
vote 0 -9 15
wage 0 -4 -3 -14
warning 0 -6 8
who -1 30 -15 -25
will 6 -31 -12 17
you 11 12 18 11
@denied
aid -2 29 -23 -25
appear 16 0 1 2
asking -6 0 0 3
boss -6 0 0 14
but 0 3
cannot -2 0 10 2
cannotPromise -4 -3 0 -13
care 0 0 -4
case -6 -12 0 2
certain -9 -5 -12 -13
chore 0 0 -11 -2
complaining 0 15 0 -13
condition -2 -21 4
cost 0 -9 -1
denying 4 -20 14 4
entering 0 -9 -2
favoured 0 5 13 -24
fee 0 3
food 0 17 -5
forever 0 27 -15 31
forme -3 0 0 -6
future -17 -19 -5 -24
futureVerb 0 -5 0 -5
gain 3 -3
get -33 -28 -7 -21
getting -11 0 -6 21
gift 0 -8 3 -11
giving -9 0 -13 -14
goods 0 33 -8
harm 0 10 0 22
he 0 0 15 10
hedge 0 -5 1 11
hushing 0 -7
if 0 -9 5 1
include -12 2 0 3
insinuate 5 6 0 -8
kin 11 0 0 3
know -3 0 0 13
legit 1 0 0 -7
logistics -11 -9 -1 -10
lose 0 -19 24
lubricate 0 -2 -14 -2
me -22 -2 -35
money 0 -9 0 -20
moneyAid 0 0 0 -8
more 0 0 -11
must 0 -19
negation -4 -6 0 -5
next 0 0 -15 -3
no 4 0 9 -1
nobody 0 -4 -6
paper 0 -4 7
pay 0 -1 0 -26
paying 0 16 1
procedure 0 -19 8 -22
punish 0 0 0 19
quoted 0 -7 0 -20
report -6 2
right 0 -13 -7 -4
rights 0 -11 0 -12
safe 0 0 -8 8
saidso 0 -3 19 -1
secret 0 -8 0 12
serve 0 0 -2
service 0 30 0 4
sex 0 0 -4
share 0 -5 0 8
shelter 0 0 -1
silent 0 0 -4 -9
solve 0 8 10 6
staff 0 5 0 -12
sure -6 -5 -2 -7
tell 0 -8 -14 -21
telling 0 -1 -8 -23
testimony 0 0 0 -5
thing 0 -1 -3 -7
third 6 -33 0 7
threat -2 -11
time 0 16 3
touch -12 0 0 59
trade 0 4 -43 -25
unreport -7 0 0 -5
us -16 12 -7
villain 0 -2 0 1
violation 0 -1 0 20
vote 1 0 -6
wage 0 25 7 5
will 10 0 0 41
you 0 -16 -30 -45
@idea
aid -56 82 38 -50
appear 12 6 7 -1
asking -27 12 -3 -5
bidsilent 0 24 -8 -2
bidtell 0 10 -23
boss -32 0 24 21
but 16 33 25 -18
cannot -2 -19 -3 -13
cannotPromise -28 -19 -6 -24
care 0 -5 0 8
case 7 15 -14 1
certain 11 -7 -16 28
chore -11 -34 6 -16
complaining -6 62 -19 -18
condition -28 3 6 -13
cost -6 -29 -18 -20
dare 0 0 0 7
denying -3 3 8 14
entering 10 20 23 11
favoured -6 27 38 -6
fee -12 10 -37 -25
fine 0 -5 0 24
first 0 0 -7
food -4 48 -7 -30
forever -27 51 -11 72
forme -10 -6 35
future 7 -10 -8 38
futureVerb -7 0 -14 7
gain -21 18 0 38
get -10 -4 2
getting 0 4 -2 8
gift -15 -7 45 -30
giving -17 18 0 -10
goods -6 56 20 -33
gratitude 0 -3 18
harm 0 17 0 36
he 15 16 30 12
hedge -26 -29 13 -16
hushing 0 38 -11 8
if -6 0 22
include 0 2 3 -22
insinuate -1 14 8
kin 0 11 -1 8
know 0 16 -10 11
legit 0 -30 -29 -34
logistics -13 -24 0 -29
lose -20 12 -10 6
lubricate 0 -6 12
me -24 -20 22 -10
money -15 -20 34 1
moneyAid -6 17 -12 3
more -9 31 10 -9
must 0 22 0 -22
negation -50 -19 -26 19
next -19 -19 -22 1
no -16 -25 -16 -12
nobody -6 -4 -33 -8
number -39 -36 1 -21
only -9 28 -20
paper -12 2 5 -24
pay -8 -14 2 -1
paying 0 -3 20
payme 0 -6 2
procedure -8 -25 -24 -32
punish -22 -18 -11 76
quoted -7 12 -40 -15
report 37 0 -3 -29
right -23 -29 -27
rights -22 -77 -16 -29
safe -6 -8 -14 43
safety -5 -5 -1
saidso -13 -53
secret -12 -7 2 46
serve 0 8 0 -4
service 0 9 -23 -11
sex -15 -11 39
share 0 -12 0 17
shelter -4 15 17 -4
silent 0 52 -44 -14
solve -21 -5 1 33
staff -30 0 -9 -13
sure -1 -49 -24 86
teaching 7 -8 7
tell -8 41 -55 -14
telling -29 0 -24 -23
testimony 37 44 -42 -22
thing -28 -26 56
third -18 -30 -18 -14
threat -7 13 0 -7
time -17 -39 -29
touch -9 0 -3 36
trade -21 -5 -7 -14
unitedNations 25 -18 18 -18
unreport 149 -51 -53 -84
us -33 -2 -64 -6
villain -7 23 -12 40
violation 26 46 -16 2
vote 2 -40 26 -27
wage -7 0 -9
warning 0 -1 0 3
who -12 37 0 5
will 29 7 3 69
you -1 -38 -3 10
@nearIdea
aid -13 -12 -6 -12
appear 0 -1 -14 -22
ask 0 -11 -4 9
asking -27 -30 -19
bidsilent 0 18 0 -1
bidtell 6 0 -9 32
boss -3 -15 -6 35
but 0 3 6 10
cannot -17 -25 0 -7
cannotPromise -33 -11 0 -21
care -2 7 0 -13
case -12 -35 -46 -21
certain -1 -25 5 -13
chore -10 -32 0 -9
complaining -4 -6 -44 -1
condition -3 -40 -24 -28
cost 0 -9
deny 0 0 -2
denying -6 0 -13 -16
entering -13 -16 11 13
favoured -14 -3 -20 -21
fee -7 -19 -39 -3
fine 0 3 0 -8
first 0 0 3 -9
food -2 -15 -3 -2
forever -10 -24 -8 2
future -8 -25 -9
futureVerb 0 -6 -7 -4
gain -22 -10 -9
get -13 -31 -14 -16
getting 10 0 -3 -22
gift 0 0 2 -11
giving -14 -11 2 -24
goods -12 24 -4 3
gratitude 0 0 19
harm -6 25 -18 22
he -4 -27 -20 3
hedge -23 -26 -10 -13
hushing 0 12 4 18
if -11 -6 -17 -10
include -23 -2 0 -12
insinuate 0 5 2
kin -6 0 1 -2
know 0 10 0 2
legit -16 -3 -14
logistics 0 -5 -4
lose 0 -22 7 30
lubricate 0 5 0 -8
me -12 -28 -16 -25
money -17 3 29 -12
moneyAid -4 -10 0 -12
more -4 0 0 -21
must 0 -13 -16
negation -28 -22 -20 -18
next -14 -15 -3 -21
no -21 -16 -50 -40
nobody -15 -4 -22 -31
number -15 -25 0 -35
only 0 4 -14 -4
paper -31 -32 0 -11
pay -10 -18 23 -12
paying 0 -15 -11 -11
procedure -13 -20 -20 -6
punish -12 10 -11
quoted -3 -3 -4 -4
record 0 0 2 2
report 0 -30 -17 13
reported 0 -3
right -3 -29 -26 7
rights -19 -52 -9 -16
safe 0 12 -27 6
safety 0 11 -3 -3
saidso -14 -29 -5
secret 0 5 -13 26
serve -2 0 11
service 5 24 10
sex -3 -7 -32 -8
share 0 -22 -22 -15
shelter 0 4 5 -1
silent -10 23 -1 -7
solve -27 0 -12 -13
staff 0 -1 8 -5
sure -5 -17 -25 -44
teaching 0 0 -2 -3
tell -7 11 -49 -21
telling -11 -21 -29 -2
testimony 22 28 -5 -17
thing -17 1 0 -12
third 0 -12 -18 -13
threat 0 22 34 19
time -16 -13 -28 -12
touch -10 24 28 2
trade -22 0 -8 -29
unitedNations -24 -23 7 -17
unpromised -6 -5 -5 -11
unreport 0 -23 -40 -31
us -18 -5 -30 -6
villain 0 11 16 4
violation 5 3 -22 1
vote -10 -16 19
wage 0 -15 -24 -11
warning 0 -14 7
who 3 12 -36 -23
will 0 -15 -33 4
you -11 -7 8 -6
@nearStem-en
# -3 -7 -16 -13
a -7 8 -11 2
about -8 -8
accept 0 0 5
accoun 0 19 -1
afraid 0 5
aft 0 0 0 -2
again 0 0 -5
agains 0 4
agent 0 1
all 2 -1 -5
also 0 3
an 0 0 0 -8
and 3 18 13
answ -2 -6 -2 -9
any 0 -10
anyth 0 0 8
appear 15
applic 0 0 12 1
are -7 -9 14 -15
arm 3 0 0 -3
arrest 0 0 0 -1
arriv 0 2 -3
as 0 -7 -10
ask 0 -4 0 13
asks 0 16 0 -2
assess 0 1
assist 0 0 4
associ 0 0 0 2
at -11 -8 -4 -45
author 5
availa 0 5
back 0 0 0 13
bag 0 0 5
bags 0 -4
bankno 0 0 1
batter 0 0 -1
be -16 8 -16 -3
becom 5
been 5 0 7 -2
betwee 0 0 5
blanke 0 10 34
block 0 5 -4
board 0 0 0 -3
bomb 0 0 0 1
box -2 0 0 -2
boys 0 0 9
br 0 14
briako 0 3
brib 0 0 5
broth 0 -2
burn 0 2
bus 0 0 0 -1
buy 0 0 -4
by 0 -31 -15 -21
call 0 -18
camp 0 -2
can -20 -21 -22 -26
cannot 0 -2 3
cant 0 0 -2
card 0 -9
cas -6
case 16
centr -2
certai 0 0 25 -2
certif 0 0 -2
chair 0 0 14
chapt 1
charg 0 0 10
check 0 -7
childr 6 -8 -5
church 0 0 15
cit 4
clinic 7 0 5
clos -6 0 13 -3
collea 5
collec 1 8
come 0 0 4 28
comman 0 0 0 4
commis 0 20
commit 0 8 2
commun 0 0 1 3
compen 0 0 -1 4
compla 0 5 1
concer 0 0 3
confir 0 0 2
confli 3
consid 7
convoy 0 0 9
cook 0 0 2
cooper 0 4
correc 0 0 2
cost 0 0 -1
counci 7 0 0 1
count -1
countr -2
court 0 0 0 -6
courty 0 0 3
damag 0 4
dat 2
date 0 0 0 2
day 0 -6
days 0 -2 -3 -9
dear 0 0 7
decid -7 0 -6 -1
decis 0 0 0 2
descri -4
desk -3 -6
did 0 9
didnt 0 7 1
do -3 0 3
docu 0 0 0 4
done 10
dont 0 -7 -3 -7
draft 5
each 0 0 5
eaten 0 0 0 3
eld 0 6
else 0 4 0 13
elsewh 0 0 0 4
end 0 5
engine 0 6
even 0 2 -3 1
ever 0 -2 0 2
every 0 9
everyt 0 0 0 2
except 0 8
explai -7 7
famili 0 -3
fear 0 0 0 13
fed 0 0 0 4
few -2
fiftee 0 7
fight 0 2
finish 0 7
fire 0 9
first 0 0 5 -8
five 0 0 5
flood 0 1
food 0 6
for 5 0 -11 -20
forgot 1
free 0 0 10
friday -8 0 0 3
from -4 -1 21
gate 0 0 -4
genera 0 -7
get 0 0 -19
gets 0 -5 -5
girl 0 15 0 2
given 0 0 -3
go -2 -1 -3 -13
goat 0 0 10
god 0 0 0 5
goes 0 -1
gone 0 0 0 10
good 0 9 -5
green 0 2
group 0 6 0 -5
guard 0 4 -4
hall 0 10
hamlet 0 8
harves 0 0 0 6
has 0 0 24 6
have 0 -3 1
havent 0 -7
he 0 0 0 11
health -1 -3
hear 0 0 4
held 0 0 0 2
hello 0 0 1
here -7 -2 -1 -4
him 0 -1
his 0 -10 -2 9
home 0 6
hop 0 1
hour 0 -7 0 -3
hous 0 0 8
househ 0 0 -6
how 0 1
husban 0 0 0 2
i 0 -24 -19 -9
id 0 0 4
if -7 3 0 -6
in -1 -23 4 16
incide 16 0 0 -4
inform 0 -6
insid 0 0 0 3
interv 0 -14
into 0 0 0 -1
is 0 -6 1
it 2 7 -5 -7
its 0 0 0 11
judg 0 0 0 -1
june 2
just 0 0 0 6
keep 0 -8 0 16
key 0 0 13
kind 0 0 0 2
kit 0 18
know 0 0 11 3
known 5 0 0 4
lady 0 -1 0 9
last 0 16
latrin 0 0 -4 6
leav 2 -2 7 -1
left 0 0 0 4
lent 0 1
let 0 0 5
lett 0 2
lies 5 0 1
life 0 0 0 29
line 0 5
list 0 -17 -5 -2
listen 0 2
litr 0 8
lodg 0 0 0 2
long 0 -5
look 0 -4
los 0 0 0 3
lost 0 0 -4 3
m 0 0 -5
made 3 0 -1
make 0 -2
malari 0 1
mama 0 1
man 0 -1
many 0 -3
market 0 -1
matt 0 3
me 0 -9 12
medici 0 1 15 -2
meet 0 4
memb 0 1
men 0 12
messag 0 0 -1 -7
met 0 12
midwif 0 0 0 3
militi 0 0 16
milk 0 0 8
mill 0 8
minut 0 0 2
mistak 0 0 9
mo 0 0 0 7
monday 0 -1
money 0 0 0 -1
month 2 0 4 -1
more 0 2
morn 0 0 -1
moth 0 0 2
mouth 0 -3 0 3
mov 0 0 0 1
much 0 1 3
my 0 0 -1 -9
nam 0 4 18
name 0 0 -7
near 0 2 0 1
need 0 -4
nev 0 0 0 10
new -4 -6 2
news 0 2
next 0 0 -7 -1
night 0 0 -1
no 0 -20 -16 8
nobody 0 0 2
noon 0 0 0 2
nord 0 3
not 0 15 21 8
noth 0 1 0 -1
notic 0 0 15
now 0 0 0 4
numb 0 -4 -15 -6
nurs 0 0 0 -2
of 0 -15 13 -4
off 0 0 14
offic 0 -4
oil 0 6
old 3
on -4 -15 -1 -10
once 0 0 -1
one 0 -1 8 -2
ones 0 15
only 0 0 0 5
or -1 -5 -17 -5
oth -2 0 5 -4
otherw 0 0 0 3
our 0 3 0 2
out 2 0 -6 -8
own 0 0 0 2
page 0 0 0 4
paid 0 0 -2
paragr 0 -1
parcel 0 8
parish 0 0 0 3
pass 0 0 11
patien 0 0 0 7
pay 0 0 18
peopl -3 -1 0 -11
person 0 0 -4
pet -2
phon 0 -5 -3
plac 0 0 -2 2
plasti 0 0 8
pleas 1 11 5 9
point 0 0 0 8
pound 0 1
pric 0 -1 -2 -5
privat 0 3
progra 0 0 11
promis 0 0 -1
protec 0 16
public 0 0 0 2
quest 2 0 0 7
quot 0 8
rain 0 0 2
rat 0 -4
re 0 8
reach 0 0 1
read -1 -2
ready 0 0 3
rebel 0 0 0 4
receip 0 0 0 1
receiv 0 31
record 0 0 2
referr 0 0 2
regard 0 0 3
regist 0 0 17
releas 0 0 0 4
remain 0 4
rememb 0 3
rep 0 2
report 6 0 -11 -9
reside 0 0 0 2
respon 0 0 0 5
retain 0 0 0 1
rice 0 -1
right 0 0 0 6
road 0 0 18
roof 0 4
rule 0 3
runs 0 0 12
s -5 4 -4 31
sabra 0 0 1
sack 0 0 4
said 0 0 0 7
same 0 2
saturd 0 0 -2
saw 0 38
say 0 0 -3 -14
says 0 -3
scal 0 2
school -8 0 -7 -2
second 2 0 9
secret 3 -12
sector 0 0 -2
securi 10
see 0 1 0 1
seed 0 -2 -4
sell 0 0 -8
send 0 0 -1
set 0 14 2
settl 0 4
shad 0 0 0 3
shall 0 4
shar 0 1
she 0 3
sheet 0 2 -2
shell 4
should 0 -3
sign 0 0 6
simpl 0 0 0 3
sinc 0 3
singl 5
sist 0 0 0 15
sits 0 3
six 0 4
slot 0 0 2
small 0 5
so 3 6 -6
soldi 0 2
some 3
someon 0 4
someth 0 6
sorry 0 0 -8
speak 0 0 0 -1
stay 0 1 12
stop 3 -4
story 0 -4
stov 0 2
strong 0 0 0 2
struck 0 0 10
tak 0 -5
talk 0 9 0 25
tap 0 1
tea 0 0 5
teach 0 -7
team 0 25
tell 0 0 0 23
tent 0 -5 -1
thank 3 0 0 -12
that 0 21 -32 -6
the -9 17 4 -9
their 0 3 0 -3
them 0 -4
then 0 -7
ther 0 0 2
they 2 -5 0 1
think 0 4
this 0 15 5 -16
thos 0 0 0 7
thousa 0 0 12
thre 0 0 0 -5
thursd 0 6 0 -2
till 0 0 0 2
to 2 0 -43 -7
today 0 0 0 13
tomorr 0 4
tonigh 0 11
town 0 3
trac 0 0 0 5
transc 0 0 0 9
transf 0 0 -1
transp 0 1
tree 0 1
two 0 0 -9
un 11
uncl 1
unders 0 11 11
until 0 4
up 0 0 -4
us 10 -14 -10 1
use 0 1
usual 6
valu 0 0 -2
ve 0 3
villag 0 0 0 8
violat 0 2
volunt 0 0 -5
wadi 0 0 1
wall 0 0 7 4
want 0 0 -2
was -5 0 -11
wat 0 0 0 11
way 0 0 1
we -14 1 -14
wear 0 0 0 2
wednes 0 15
week 0 6 0 -1
welcom 0 0 0 3
went 0 12
were 0 -4
what 0 5 -1 -7
whatev 0 0 0 -1
wheth 0 0 -1
which 0 -3 0 -5
whoev 0 -2
whos 0 -1
why 0 0 0 13
will -5 0 3
with 16 0 -10 10
withdr 0 22
within 0 -5 0 -5
withou 0 13 0 -3
witnes 0 0 0 -1
woman 0 0 1
women 0 4
wont 0 0 0 5
work 0 0 -1 -2
worry 0 0 0 -2
would -4 3
writ 0 6 0 6
writte 0 0 0 5
year 0 0 0 -2
yester 0 0 0 1
yet 0 0 0 10
york -2
you -6 15 0 20
your 6 0 15 -2
yourse 0 0 1
zone 0 0 3
@nearStem-fr
# 0 1 -7 -19
a -22 -10 14 10
abri 0 0 -2
accomp 0 0 4
achat 0 0 11
achev 0 0 0 14
acte 0 0 4
adress 0 0 0 10
affair 0 3
affich 0 -1
ag 0 -1 -3
agenc 0 0 0 5
ai -3 0 -2 -2
alimen 0 2 9
all 0 0 0 -1
alloca 0 0 5
alor 1
ambula 0 0 3
ancien 0 0 0 4
ann 0 0 0 -1
annul 0 -4
appel 0 -1
appell 0 -4 -6 -8
apr 0 -1 14
arg 0 0 -2
arrang 0 0 7
arriv 0 -3
as 0 0 28
assist 0 1
attend 0 0 0 18
attent 0 -2 0 10
attest 0 9
au -16 5 0 -26
aucun -1 2 -12 -4
audite 0 0 0 3
aupr 0 11
auront 0 0 0 -4
aussi 0 -6
autr 0 -9 0 -16
aux 0 5 -6 -13
av 0 0 0 22
avanc 0 0 0 -3
avec 0 0 -13 1
avez 0 0 0 2
avo 0 2
avocat 0 5
ay 0 2
balanc 0 0 -1
balukh 0 0 5
beau 0 0 0 6
beauco 8
billet 0 0 -4
biscui 0 0 0 2
bjr 0 0 4
blanc 0 6
bleu 0 0 0 3
bloc 0 -10 -2 2
boeuf 0 0 4
bon 0 6
bonjou -2 -7 -2
bonn 0 23 -4
bons 0 0 -2
born 0 0 0 8
bouch 1 -12
bus 0 0 2
c -6 27 0 -4
ca 0 -2 -6 -4
caiss 0 8
calm 0 3
cam 0 0 0 3
cantin 0 0 1
canton 0 8
carbur 0 0 2
carnet 0 8
cart 0 2 -11 -7
cas -7
caus 0 0 0 5
ce -11
cela 0 -3
cell 0 -3
cent 0 0 0 -2
centr 0 0 0 -1
certif 0 0 0 12
ch 0 0 3 4
chacun 0 5
chais 0 0 9
champ 0 0 15
chaqu -1 0 0 -7
charg 0 0 12
chef 0 7 -3
chemin 0 0 8
cher 0 0 2
chez 0 0 -11 -9
chlor 0 0 1
choisi 0 0 6
choix 0 -2
chos 0 -1 0 -3
citern 0 0 3
clos 0 7
code 0 0 0 -1
comit -1 0 1 15
comm 0 -2 -10 -5
comman 0 0 0 13
commis 0 5
compre 0 0 1
compri 0 0 7
compt -4 10
confi 0 0 0 8
consei -7 2 0 -11
consta 0 0 10
contr 0 -5 -11
contre 0 0 5
convi 0 0 9
coordi 0 0 2
copi 6
corrig 0 0 -4
coudr 0 0 8
cour 0 0 4
courag 0 0 1
couver 0 0 3
cp 0 0 5
credit 0 0 -6
croi 0 0 -6
d 0 0 0 1
dame 0 0 0 1
dans 5 -22 -14
date 0 0 0 -6
de -2 8 3 1
declar 0 -2
decrit -3
deja -2 0 0 -2
delegu 0 0 3
demand 0 0 -12
denonc 0 7
depart 0 0 2
depos 0 0 -2
depui 0 0 12
derni 0 1
derrie 0 -1
des -23 -4 -4 -13
design 0 0 0 4
desol 0 15
deux -4 0 -4 -2
dev 5 0 0 -1
devien 0 0 0 5
dimanc -2 -1 9 -1
direct 0 0 0 5
dis 0 -5
distri 0 15 -12
dit 0 -11
dix 0 0 2
doit 0 0 0 5
donc 8
donn -4 -11 0 -1
dont 0 0 -2
dorm 0 -4
dossi 0 7 4 2
doubl 0 0 2
douz 0 0 9
draina 0 0 5
droit 0 7
du -2 1 -9 17
dure 0 0 0 6
eau 0 0 -7
echang 0 0 7
ecol 0 -3 -3 1
ecout 3
ecrir 1
ecrit 0 0 15
ell 0 0 0 6
elle -6 -12 -9 -4
emport 0 0 0 9
en -6 -28
enclo 0 0 4
enf 0 2
enlev 0 0 0 2
enquet 0 5
enregi 0 0 0 7
enseig 0 1
entend -5 14
entr 0 6 -6 -3
entret 0 0 0 4
equip 0 3
est -7 33
et -8 -30 -4 -5
etabli 0 0 0 -2
ete 0 25 -11 1
etes 7 9 25 -5
etre 0 -1 -1
eu 0 0 22
eux 0 0 -1
evoqu 0 7
examin 0 2
exig 0 0 7
expuls 0 0 0 4
extr 0 0 2
f 0 0 -6 5
fait 0 13
famill 0 3
faudr -1
faut 0 0 -2 2
femm 1 1 -6
ferm 0 0 0 6
fermet 0 0 5
file 0 12
fill 0 1
fini 0 0 12
fois 0 0 0 -2
fond 0 0 0 1
forag 0 9 0 2
fourni 0 0 1
foy 0 0 1
frai 0 0 15
franc 0 0 0 5
frer 0 0 0 6
fut 0 5
garant 0 0 -2
gard 0 -7 -6 12
gardie 0 1 0 2
gauch 0 6
gest 0 0 0 3
gestio 0 1
gourd 0 0 6
grac 0 0 7
grand 0 0 3
gratui 0 0 0 -3
greni 0 -2
guiche 0 6 -1
habita 0 0 0 5
hangar 0 0 11
harico 0 0 -2
haut -1
hela 0 7
heur 0 0 0 6
hier -2 0 10
honneu 0 0 6
ici 0 3 -12
il 10 7 18 1
imprim -1
incid 12
inform 8 0 2
inquie 0 0 0 4
inscri 0 0 9
intent 0 0 0 6
interv 0 9
invit 8 0 0 4
j -3
jamai 0 0 0 20
jamb 0 1
je -19 -2 -4 -20
jeton 0 0 0 5
jeun 0 13 0 -4
joindr 0 -5
jour -7 0 4 -3
juille 0 -2
jusqu 0 0 -5 -6
kilo 0 -4 -3
kit 0 1 12
l -3 -39 -21 34
la 0 0 4
laiss 0 4
lait 0 5
lav 0 0 0 2
le -10 13 0 -20
leg 0 1
les -7 9 -17 -22
lettr 0 0 0 6
leur 0 0 -2
limit 0 0 9
lis 0 0 -4
list 0 -13 10
logem 0 0 -8
long 0 6
lors 2
lu 0 0 0 6
lui 0 0 -7
lundi 0 -5 -9
lyc 0 0 0 1
m 0 0 0 -3
ma 0 0 0 -6
machin 0 0 8
main 0 0 16
mainte 0 2
mais 0 1 4
maison 0 -4
maitr 0 -3 -2 8
mama 0 16 -3
maman 0 -2
mangui 0 3
march -6 2 -4
marlen 0 0 4
matin 0 -7 -5 6
me 0 -1 3 -2
medeci 0 0 0 6
medica 0 5 11
meme 0 -16 0 2
menag 0 0 -3
merci 15 0 0 -5
mere 0 3 7
mes 3 0 1
mesdam 0 0 0 4
messag 0 4 -1
mesur 0 0 -4
midi 0 0 -5
milic 0 0 0 4
milita 0 1
mis 0 0 9
mise -5
moi -3 0 4
mois 0 0 20 2
mon 0 0 0 13
mond 0 5
monsie 0 15 7 -1
mont 0 1
mort 0 0 0 -2
mot 0 0 2
moto 0 0 -1
mots -1
mouton 0 0 0 8
moyen 0 -4
moyenn 0 0 0 8
n -11 0 20 -11
naissa 0 0 13
ne -6 0 -9 -14
neveu 0 1
ni 0 -3 0 -5
nom 0 -3 0 -1
non 6 0 0 -2
note 0 0 -4 11
notr 0 -6 2 -2
nou 0 0 0 2
nous -6 0 -7
nouvel 0 -4
nuit 0 0 5
null 0 0 0 6
numero 0 0 -4
obten 0 0 3
occup 0 5
offici 0 0 2
on 0 3 0 -8
ont 0 5 -6
onu 23 0 -2 -4
ou -3 2 1 -11
ouvert 0 0 1
pagn 0 0 -5
paie 0 6 -3
paiem 0 9
papa 0 0 4
papi -1
par -1 4 0 -24
paragr 0 0 0 -2
parcel 0 0 2 5
pareil 0 9
parl 11 12 0 -14
part 0 -2 -2 7
parten 0 2
pas -14 -12 -8 -14
pass 0 -13
pasteu 0 0 9
paye 0 0 1
perdu 0 13
person 0 0 -11 -5
pert 0 7
pese 0 0 3
petit 0 2
peut 0 -19 -4 -3
peux 0 -4
pil 0 5
plac 0 0 7
plaind 0 -3
plaint 0 -5 -2
plan 0 0 0 8
plein 0 -2 2
pleur 0 0 1
plus 0 0 0 -11
point -6
polici 0 0 0 6
pont 0 1 0 3
popula 0 9
port 0 0 -2 -7
portai 0 0 2
porteu 0 5
possib 0 0 -1
post 0 0 1
pour 0 -18 1
pourc 0 5 -1
pourr 0 0 -2 -1
poursu 0 8
pouv -12 -15 -11 -20
pref 0 0 0 1
prefet 0 0 0 21
prend 0 0 -3
prendr 0 0 0 1
prepar 0 0 0 3
presen 0 0 -9 6
preven 0 0 3
prevu 0 0 3
prier 0 0 3
pris 0 0 3 4
prix 0 0 -3
proc 0 0 0 1
procha 0 0 -5 18
progra 0 0 3
projet 0 0 8 -6
propri 0 0 0 5
publi 30
public -2
puit 0 6 0 -2
qu -7 0 -2 -9
quand 0 -8 -7
quaran 0 0 8
que -7 -12 -14 -14
quelqu 0 -2
quest 0 -2
qui 0 -14 -21 -12
quinza 0 2
racont 1 8
rappel 0 0 -1
rappor 10 -8 -18
recens 0 5
recoit 0 0 16
recu 22
relev 0 1 -4
rembou 0 0 3
remis 0 0 10 4
rempli 0 -5
rencon 0 0 0 5
repons 0 0 0 -4
repos 0 1
reserv 0 11
rest 0 24 4 -8
restit 0 0 0 -1
resum -2
retard 0 19
retenu 0 0 1
retir 0 0 19
retour 0 0 0 -2
retrou 0 0 0 6
revien 0 6
rien -10 0 0 -2
riz 0 0 5
s 0 0 -11
sa 0 0 0 -7
sach 7
sacs 0 13
sage 8
saisi 0 6
samedi 0 0 0 -2
sans 0 -7 -1 -7
sant 0 0 0 -5
sarcl 0 0 12
sav 0 1
savo 0 2
savon 0 0 20 2
se 0 0 -10 -2
seanc 0 0 0 3
seau 0 1
securi 0 0 0 -2
semain 0 0 0 20
semenc 0 0 -1
sept 0 0 0 -5
sera 19 0 8
ses 0 0 12 8
seul 0 0 0 -3
si -3 -13 -25 -15
sieg -1 0 3
sign 0 0 0 4
signal 0 -13
six 0 0 4
social 0 1
soeur 0 -4 13
soir 0 0 -1
soit 0 0 -2 1
son 0 0 7 14
sont 0 0 -9 -11
sort 0 0 -3
souhai 0 6
sous 0 -2 0 17
suis 0 0 12 2
sur 0 0 1 -10
t 0 0 1 -10
ta 0 1 1 10
tabl 0 5
tablet 0 0 4
te 0 0 -3 -2
temoig 0 2
temoin 0 27 5
tent 0 0 7
termin 0 0 0 5
tete 0 0 0 6
the 0 0 -1
ticket 0 0 8
toi 0 -10 -4
tol 0 3
tomb 0 6
ton 0 -10 9 2
touch 0 4 -4
tous 0 -15 0 5
tout 0 0 9
transc 0 3
travai 0 0 -2
travau 0 0 5
trent 0 0 1
trist 0 6
troi -3 11 -9
trop 0 8
trouv 0 1 22
tu 4 0 -7 -4
tue 0 3
un -15 -19 12 -17
une -13 -17 8 -5
util 2
vaut 0 0 2
veill 0 0 9
ven 0 -10 11 -3
vendeu 0 0 -5
vendre 0 0 2
ventr 0 -2
verifi 0 0 -1
verr 0 4
veuv 0 8
veux 0 0 8
vi 0 -3 -2 -5
vid 0 0 16
villag -2 -4
visa 0 0 0 3
vocal 0 0 6
voici 0 0 0 11
voil 1 0 5
voleur 0 0 4
volont 0 0 0 2
vont 0 -2
vos 0 0 0 10
votr -20 -12 0 25
voul 0 14
voulai 9
vous -12 -10 -27 -8
voy 0 -1
voyag 0 0 4
vu 0 -9 -2
vue 0 9
y -1 -4 2 -4
@order
aid>appear 0 0 -1
aid>asking 0 -8
aid>boss 0 0 21
aid>care 0 0 5
aid>case 0 12 0 1
aid>certain 0 0 0 4
aid>condition 0 -5 15
aid>forever 0 0 0 -8
aid>forme 0 0 4
aid>future 0 0 0 -9
aid>futureVerb 0 1
aid>gain 0 0 0 4
aid>get 0 12 0 -7
aid>getting 0 -1
aid>giving 0 5 13
aid>he 0 0 -4
aid>if 0 0 9
aid>insinuate 0 0 12
aid>kin 0 7
aid>logistics 0 0 -14
aid>me 0 0 23
aid>money 0 0 3
aid>moneyAid 0 4 11
aid>negation 0 -20
aid>next 0 -3 -25
aid>no 0 -6
aid>number 0 0 1
aid>paying 0 -16
aid>right 0 0 0 -1
aid>service 0 0 0 3
aid>telling 0 9
aid>time 0 9 -8 20
aid>touch 0 -4
aid>trade 0 -29 1
aid>wage 0 0 -3
aid>who 0 5
aid>will 0 0 1
aid>you 0 8
appear>aid 0 0 20 9
appear>case 0 0 0 -20
appear>complaining -1
appear>condition 6 0 0 6
appear>forever 0 20
appear>future 0 -10
appear>get 0 5 -9 -8
appear>getting 0 0 -4
appear>he 0 0 -2
appear>hedge -4
appear>if 0 9
appear>include 9 -8
appear>must 0 -3
appear>nobody 0 2
appear>report 4
appear>safe 0 0 0 1
appear>staff -2
appear>tell 0 -15
appear>time 0 0 0 10
appear>trade 30 -8 0 -14
appear>unitedNations 0 -1
appear>unreport 34 -3 -3 -5
appear>vote 0 0 3
appear>who 0 -2
appear>you 0 0 6 12
asking>appear 0 0 0 -3
asking>cannot 0 1
asking>case -2 11
asking>condition 0 0 -3
asking>get 0 10
asking>getting 0 1
asking>he 0 4
asking>me 0 -15
asking>no 0 -4
asking>pay 0 0 0 1
asking>solve 0 1
asking>tell 0 0 1
asking>telling 0 -9
asking>trade 0 0 -10
asking>us 0 -7
bidsilent>next 0 9
bidsilent>trade 0 4
bidtell>getting 0 3
bidtell>third 0 2
bidtell>violation 0 1
boss>appear 0 0 0 1
boss>condition 0 0 0 16
boss>denying 0 2
boss>future 0 0 -4 6
boss>get 0 -11
boss>he 0 0 0 2
boss>if 0 0 0 2
boss>me 0 0 -4
boss>no 0 0 0 3
boss>sex 0 0 -3
boss>time 0 0 9
boss>trade 0 -4 -10 8
boss>unitedNations 0 0 1
boss>you 0 0 -11
but>trade 0 10 11
cannot>pay 0 -5
cannot>telling 0 -4
cannotPromise>appear -4
care>forever 0 0 0 2
care>trade 0 -7
care>you 0 0 0 1
case>aid 0 4
case>appear 2 4
case>asking 0 -22
case>boss 0 0 -8
case>certain 0 0 0 8
case>complaining 0 28
case>condition 4 0 -4
case>favoured 0 9
case>food 0 17
case>gain 0 0 8
case>get 0 -1
case>gift 0 0 15
case>giving 0 0 0 8
case>goods 0 6
case>he 0 20
case>hedge 0 0 0 -13
case>include 19
case>kin 13
case>logistics 8 0 3
case>lose 0 0 1
case>me 0 0 -15
case>money 0 0 0 -1
case>negation 0 0 0 6
case>next 4
case>no 0 -4 0 -4
case>paper 0 0 0 -2
case>pay -4 0 -8
case>procedure 0 -11
case>report 6
case>secret 0 0 0 9
case>service 6
case>sex 0 0 5
case>silent 0 23
case>solve 0 0 0 13
case>staff -2
case>third 0 0 3
case>time 4 -6
case>trade 32 30 17 -4
case>unreport 31 -3
case>us 0 19 0 18
case>villain 0 0 0 10
case>will 1 0 0 9
certain>appear 0 0 0 -5
certain>case 0 0 0 1
certain>chore 0 8
certain>complaining 0 0 6
certain>paper 0 0 -1
certain>pay 0 0 0 -2
certain>staff 0 0 0 2
certain>touch 0 0 0 1
certain>trade 0 0 0 1
chore>boss 0 0 28
chore>case 0 -1
chore>condition 0 -2
chore>future 0 0 1
chore>gain 0 0 7
chore>me 0 0 17 -2
chore>punish 0 0 0 5
chore>thing 0 0 -10
chore>time 0 -2 9 1
complaining>future 0 12
complaining>logistics 0 13
complaining>lubricate 0 13
complaining>me 0 12 -6
complaining>shelter 0 6
complaining>silent 0 5
complaining>solve 0 2
complaining>tell 0 -1
complaining>telling 0 -20
complaining>trade 0 25
complaining>you 0 8
condition>aid 0 -28 0 -7
condition>appear 0 0 -3
condition>asking 0 1
condition>boss 0 8
condition>cannot 0 0 15
condition>case -16 19 -6
condition>chore 0 -3 7
condition>complaining 0 2
condition>denying 0 0 0 3
condition>entering 0 7
condition>food 0 0 -1
condition>futureVerb 0 0 0 -2
condition>gain 0 0 13
condition>get 0 0 0 -2
condition>giving 0 0 0 -3
condition>goods 0 2 12
condition>he 2
condition>hushing 0 29
condition>include 0 24
condition>know 0 3 0 -4
condition>lose 0 0 7
condition>moneyAid 0 0 -3
condition>must 0 3
condition>negation 0 5 16
condition>next 0 -4 -33
condition>no 0 0 14
condition>nobody 0 0 0 -1
condition>pay 0 -1 0 3
condition>paying 0 -1
condition>procedure 0 -18
condition>punish 0 0 9
condition>right 0 -18
condition>safe 0 -8
condition>saidso 0 0 0 4
condition>sex 0 0 2
condition>shelter 0 0 7
condition>silent 0 56
condition>solve 0 0 0 -15
condition>tell 0 21 -6 -18
condition>telling 0 30 -19
condition>testimony -3 34 -19
condition>time 0 0 26 31
condition>trade 0 20 -36 -16
condition>who 0 3
condition>will 0 0 0 -1
condition>you -13 32 -18
denying>appear 0 10
denying>cannot 0 1
denying>case 0 0 0 5
denying>complaining 0 17
denying>condition 0 30
denying>futureVerb 0 0 0 -5
denying>if 0 4
denying>know 0 0 0 12
denying>me 0 0 -7
denying>negation 0 0 0 6
denying>next 0 0 -5
denying>no 0 -7
denying>number 0 0 4
denying>right 0 0 2
denying>safe 0 0 0 13
denying>silent 0 5
denying>third 0 0 14
denying>time 0 0 -5
denying>trade 2 0 -6
denying>unitedNations 4
denying>unreport 22
denying>will 0 -1 0 -3
denying>you 0 13
entering>boss 0 0 10
entering>certain 0 0 0 1
entering>condition 0 10
entering>gain 0 0 13
entering>get 0 -5
entering>goods 0 4
entering>he 0 0 -10
entering>hushing 0 4
entering>if 0 14 -4
entering>lubricate 0 -2 0 6
entering>next 0 0 8
entering>trade 0 0 0 -12
entering>you 0 15
favoured>get 0 6
favoured>next 0 0 -1
favoured>pay 0 0 3
favoured>tell 0 6
favoured>testimony 0 7
fee>if 0 2
food>condition 0 -3
food>if 0 0 2
food>kin 0 3
food>next 0 0 12
food>trade 0 0 9
food>you 0 11
forever>case 0 0 0 10
forever>condition 0 0 0 1
forever>giving 0 3
forever>negation 0 20 0 3
forever>no 0 20
forever>nobody 0 0 0 6
forever>sure 0 0 0 4
forever>tell 0 0 0 2
forever>telling 0 0 0 2
forever>you 0 12 0 29
future>aid 0 0 0 -6
future>appear 13 0 0 -26
future>case 6 0 -4
future>certain 0 0 -6 22
future>condition 0 0 24 12
future>denying 0 0 0 -1
future>gain 0 0 0 7
future>get 0 26
future>giving 0 1 -1
future>hedge 0 0 0 -5
future>if 0 0 27
future>include 2 0 0 -2
future>money 0 0 -5
future>must 0 -8
future>negation 0 5 0 1
future>next 0 0 0 4
future>no 0 5
future>pay 0 -8
future>paying 0 -4
future>punish 0 0 0 27
future>right 0 0 0 18
future>service 0 2
future>sex 0 0 0 1
future>solve 0 0 0 16
future>sure 0 0 0 4
future>tell 0 0 0 -9
future>telling 0 0 0 -3
future>testimony 0 0 0 -2
future>thing 0 0 -14 3
future>time -2
future>touch 0 0 2
future>trade 16 0 -13 2
future>unreport 31 0 0 -4
future>violation 6
future>who 0 4
futureVerb>appear 15 0 0 -5
futureVerb>case 12
futureVerb>complaining 0 2
futureVerb>condition 0 0 6
futureVerb>favoured 0 0 10
futureVerb>future 0 0 0 12
futureVerb>gain 0 0 0 2
futureVerb>get 0 16
futureVerb>giving 0 9
futureVerb>if 0 0 13 -1
futureVerb>include 2 0 0 -1
futureVerb>negation 0 1
futureVerb>next 0 0 0 1
futureVerb>paper 0 0 1
futureVerb>pay 0 -7
futureVerb>punish 0 0 0 42
futureVerb>service 0 6
futureVerb>solve 0 0 0 19
futureVerb>thing 0 0 -10
futureVerb>time -1 5
futureVerb>touch 0 0 4
futureVerb>trade 16 5 -6
futureVerb>unreport 2
futureVerb>who 0 9
futureVerb>you 0 2
gain>certain 0 0 0 26
gain>denying 0 1
gain>future 0 0 0 15
gain>futureVerb 0 0 0 12
gain>get 0 0 0 9
gain>he 0 0 0 -3
gain>include 0 0 10
gain>money 0 0 0 1
gain>next 0 24 0 -4
gain>pay 0 0 0 24
gain>paying 0 0 -8 12
gain>service 0 6
gain>sure 0 0 0 13
gain>tell 0 12 3
gain>telling 0 14 12
gain>thing 0 0 -5
gain>time 0 0 0 20
gain>trade 0 0 -17 32
gain>will 0 0 2 9
gain>you 0 13 -3 34
get>aid 0 0 24
get>boss 0 0 16
get>complaining 0 -3
get>condition 0 9 -6
get>denying 0 -17 0 -2
get>food 0 7
get>gain 0 0 -11 22
get>getting 0 16 -3
get>gift 0 0 -4
get>he 0 5 -16
get>kin 0 18
get>logistics 0 0 -16
get>lubricate 0 0 1 1
get>me 0 1 5 10
get>must 0 4
get>negation 0 0 -2
get>next 0 -25
get>no 0 -6
get>paper 0 -30 0 -1
get>pay 0 0 25
get>paying 0 0 34
get>safe 0 12
get>share 0 0 5
get>solve 0 20
get>tell 0 10 -11 1
get>telling 0 19
get>testimony 0 22
get>thing 0 0 -5
get>third 0 10
get>time 0 0 -2
get>trade 0 0 25 2
get>unitedNations 0 0 -5
get>unreport 11
get>us 0 9
get>who 0 13
get>will 0 0 0 -17
get>you -1 43 7
getting>aid 0 1 21 -7
getting>boss 0 0 3
getting>chore 0 -6
getting>complaining 0 -3
getting>denying 0 -4
getting>favoured 0 15
getting>food 0 24
getting>forever 0 1
getting>gain 0 0 0 14
getting>get 0 8 -4
getting>gift 0 0 -2
getting>goods 0 0 -3
getting>he 0 8 0 -1
getting>if 0 0 12 -4
getting>include 0 0 20
getting>me 0 11 23 5
getting>negation 0 0 -4 1
getting>paper 0 -4 50
getting>pay 0 -1
getting>sex 0 0 5
getting>share 0 0 4
getting>staff 0 0 2
getting>testimony 0 19
getting>time 0 0 -1
getting>trade 0 -6 10
getting>unreport 1
getting>us 0 2 0 -2
getting>who 0 0 4
getting>you 0 4
gift>case 0 0 1
gift>he 0 0 33
gift>lubricate 0 0 17
gift>next 0 0 11
gift>share 0 0 3
gift>trade 0 -4
giving>case 0 0 0 -2
giving>condition 0 5
giving>getting 0 3
giving>gift 0 0 6
giving>include -6
giving>logistics 0 0 -1
giving>me 0 0 13
giving>number 0 0 29
giving>paper 0 0 -7
giving>paying 0 0 10
giving>tell 0 23
giving>telling 0 24
giving>thing 0 0 20
giving>trade 0 0 21 -9
giving>us 0 0 0 7
giving>who 0 10
goods>get 0 0 11
goods>pay 0 3
goods>tell 0 6
goods>trade 0 11 12 -8
harm>you 0 0 0 8
he>appear 25 0 2
he>certain 0 0 4
he>condition 0 0 0 2
he>denying 0 0 -6
he>entering 0 0 8
he>favoured 0 0 8
he>future 0 0 0 5
he>futureVerb 0 0 0 9
he>get 0 6 9 -1
he>getting 0 1
he>if 0 -1
he>include 12
he>logistics 0 0 8
he>me 0 0 12 14
he>negation 0 -3
he>paper 9 0 0 -5
he>pay 5
he>paying 0 0 -7
he>punish 0 0 0 5
he>quoted 0 0 0 -1
he>report 6 0 -1
he>safe 0 0 0 1
he>service 0 22
he>solve 0 0 0 5
he>tell 0 13
he>telling 0 2
he>testimony 0 3
he>thing 0 0 -21
he>time 0 0 0 6
he>trade 0 0 6 5
he>unreport 13
he>us 0 0 0 7
he>villain 0 1
he>will 8 0 0 23
he>you 0 2 21
hedge>case -3
hedge>chore 0 0 4
hedge>condition 0 0 0 2
hedge>future 0 0 0 -2
hedge>gain 0 0 3
hedge>get 0 0 -2
hedge>report 8
hedge>trade -3
hedge>will 0 0 0 -3
hushing>aid 0 56 -2
hushing>case 0 1
hushing>complaining 0 11
hushing>get 0 4
hushing>lubricate 0 8 -7
hushing>me 0 0 -2
hushing>moneyAid 0 2
hushing>next 0 21
hushing>silent 0 8
hushing>trade 0 20
if>aid 0 -19
if>boss 0 23
if>cannot 0 0 4
if>case 0 21
if>denying 0 -19 4
if>get 0 19 0 -4
if>getting 0 0 -1
if>gift 0 0 4
if>he 0 0 0 -3
if>hushing 0 13
if>kin 0 3 -6
if>know 0 11
if>money 0 0 3
if>must 0 15
if>negation 0 0 12
if>next 0 0 -8
if>pay 3 -13
if>saidso 0 0 0 1
if>silent 0 19
if>tell 0 27
if>telling 0 7
if>testimony 0 18 -12
if>thing 0 0 24 3
if>third 0 19
if>trade 0 0 0 -13
if>us 0 4
if>will 0 0 0 -5
if>you 0 43 0 -12
include>case 0 -22 0 -1
include>certain 0 0 0 12
include>complaining 0 0 -1
include>condition 0 0 -22
include>forever 0 11
include>future 4 0 0 2
include>futureVerb 5 0 14 11
include>get -3 0 9 -2
include>giving 0 0 4
include>he 0 14 -8
include>hedge -1
include>if 0 19 -8
include>negation 0 0 0 4
include>nobody 0 0 0 9
include>paper 0 0 -2
include>report 14
include>silent 0 -2
include>solve 0 0 0 1
include>staff -3 0 13
include>tell 0 1
include>third 0 27
include>trade 0 0 -19
include>unitedNations 0 -2 0 1
include>unreport 60 -13 -1 -26
include>us 0 0 5
include>violation 0 10
include>vote 0 0 1
include>wage 0 2
include>who 0 0 -2
include>will 0 3 8 11
include>you 0 11 -4
insinuate>aid 0 37
insinuate>asking 0 3
insinuate>case 0 46
insinuate>condition 0 1 -4
insinuate>favoured 0 4
insinuate>food 0 2
insinuate>goods 0 2
insinuate>if 0 21
insinuate>moneyAid 0 2
insinuate>negation 0 10
insinuate>no 0 11
insinuate>testimony 0 2
insinuate>thing 0 0 7
kin>aid 0 13 -3
kin>appear 6 17 -1
kin>boss 0 0 5
kin>case 0 5
kin>denying 0 12
kin>forever 0 0 0 16
kin>future 4
kin>futureVerb 6
kin>getting 0 12
kin>goods 0 9
kin>he 1 1
kin>if 0 0 -29
kin>include 9 0 -22 -9
kin>lubricate 0 12
kin>negation 0 18
kin>next 0 8 16
kin>paper 4
kin>service 0 0 0 -1
kin>sex 0 0 7
kin>solve 0 -2
kin>tell 0 21
kin>telling 0 17
kin>third 0 -9
kin>us 0 0 0 25
kin>will 24 0 0 4
kin>you 0 0 30
know>asking 0 0 1
know>case 0 6
know>forever 0 11
know>negation 0 14
know>nobody 0 1
know>safe 0 0 0 3
legit>aid 0 -3 -7
legit>case 0 0 0 -5
legit>next 0 -1
legit>paper 0 0 -6
legit>trade 0 0 -4
logistics>aid 0 -4
logistics>case 0 8
logistics>denying 0 0 11
logistics>paper 0 0 -4
logistics>tell 0 0 0 6
logistics>telling 0 0 0 1
lose>aid 0 16 -5
lose>appear 0 4
lose>case 0 7
lose>denying 0 0 12
lose>he 0 0 0 8
lose>know 0 0 0 3
lose>next 0 0 -11
lose>paper 0 6
lose>punish 0 0 0 4
lose>trade 0 12 -9
lose>will 0 0 16
lose>you 0 15
lubricate>aid 0 0 0 -8
lubricate>condition 0 -17
lubricate>denying 0 0 0 6
lubricate>future 0 0 0 -3
lubricate>get 0 0 -7
lubricate>if 0 -3
lubricate>include 0 0 -2
lubricate>logistics 0 0 11
lubricate>moneyAid 0 0 -2
lubricate>negation 0 0 9
lubricate>no 0 0 11
lubricate>shelter 0 0 2
lubricate>tell 0 0 0 5
lubricate>telling 0 0 1
lubricate>time 0 0 9
lubricate>unitedNations 0 0 0 9
me>aid 0 0 25 -4
me>appear -1
me>boss 0 0 -4
me>cannot 0 0 0 -3
me>case 15 0 0 4
me>certain 0 0 0 -10
me>chore 0 0 17
me>complaining 0 0 9
me>condition 0 0 20
me>entering 0 24
me>favoured 0 0 -32
me>first 0 0 -1
me>forever 0 2
me>future 0 0 0 -3
me>gain 0 0 28
me>get 0 0 5
me>getting 0 -8 7
me>hedge 0 0 0 -13
me>hushing 0 0 -1
me>if 0 -6 10
me>kin 0 0 10
me>know 0 1 0 -7
me>logistics 0 0 0 6
me>lubricate 0 0 0 -6
me>negation -2
me>next -1 0 15 -4
me>no 0 0 -1
me>nobody 0 0 0 2
me>paper 0 0 14
me>pay 7 0 23
me>paying 0 0 6
me>serve 0 7
me>sex 0 0 20 -3
me>shelter 0 0 3
me>staff 0 0 0 11
me>tell 0 0 0 12
me>testimony 0 17
me>thing 0 0 0 -5
me>third 0 0 17 1
me>time 0 0 33 -5
me>touch 0 4
me>trade -5 0 11
me>violation 0 1
me>you -3 6 62
money>aid 0 -7
money>case 0 0 9 5
money>fee 0 0 -6
money>getting 0 0 6
money>gift 0 0 -1
money>giving 0 0 -1
money>if 0 2
money>include 0 2 0 2
money>me 0 0 0 8
money>next 0 0 6
money>paper 0 0 7
money>pay 0 0 1
money>tell 0 4
money>testimony 0 1
money>thing 0 0 0 -13
money>time 0 0 0 -3
moneyAid>aid 0 0 8
moneyAid>case 0 23
moneyAid>condition 0 6
moneyAid>giving 0 0 9
moneyAid>if 0 12
moneyAid>next 0 0 6
more>negation 0 0 0 13
more>nobody 0 0 0 8
more>sure 0 0 0 2
must>condition 0 -4
must>get 0 0 -5
must>paper 0 2
must>tell 0 20
must>telling 0 24
must>trade 0 -7 5
negation>aid 0 12 0 -19
negation>appear -3
negation>boss 0 0 -6
negation>cannotPromise 0 0 0 -2
negation>condition 0 -4
negation>favoured 0 0 0 -1
negation>food 0 4
negation>forever 0 15 0 22
negation>future -5
negation>gain 0 0 0 -13
negation>get -12
negation>getting 0 0 0 4
negation>goods 0 13
negation>harm 0 4 0 4
negation>he 1 0 9
negation>hedge 0 0 0 12
negation>include -4
negation>insinuate 0 12
negation>know -3 0 0 4
negation>me -15 7 -40
negation>next 0 0 0 -2
negation>no 0 7
negation>nobody 0 0 -9
negation>pay 0 -1 0 -9
negation>procedure 0 0 0 -4
negation>service 0 4
negation>sex 0 0 -1
negation>telling 0 0 0 -5
negation>testimony 0 6
negation>thing 0 0 -2
negation>third 0 0 17
negation>time 0 7
negation>touch 0 0 0 43
negation>trade 0 0 -15 -17
negation>violation 0 0 0 1
negation>will 0 0 0 26
negation>you 0 -2
next>aid 0 4
next>boss 0 0 0 32
next>case 10 0 11 -3
next>certain 0 0 5 7
next>condition 0 0 0 25
next>denying 1 0 0 31
next>entering 0 0 4 8
next>forever 0 0 0 15
next>future 0 0 9 -9
next>futureVerb 0 0 1 -24
next>get 0 0 19 -20
next>getting 0 -5 5 -4
next>gift 0 0 -1
next>goods 0 -4
next>hushing 0 -2 5
next>if 0 0 0 15
next>include 0 1 0 -11
next>insinuate 0 -1
next>kin 0 0 3
next>me 0 11 -18
next>negation 0 -2
next>no 0 0 0 -1
next>paper 0 9 6
next>punish 0 0 0 23
next>right 0 0 -6
next>service 0 0 22
next>share 0 0 14
next>shelter 0 3
next>solve 4
next>tell 2
next>telling 0 14 1
next>thing 0 0 -2
next>third 0 0 0 -2
next>time 0 0 9
next>us 0 12 0 -2
next>who 0 -13 0 19
next>will 0 0 0 -3
next>you 0 73 24
no>aid 0 8
no>appear 0 0 0 11
no>certain 0 0 0 -2
no>forever 0 1
no>gain 0 0 0 -11
no>get -3 -8 0 -3
no>goods 0 6
no>he 0 0 18
no>hedge 0 0 0 29
no>insinuate 0 3
no>know 0 0 0 8
no>lose 0 0 4
no>me -4 0 -6
no>negation 0 3 0 -4
no>next 0 0 0 -1
no>nobody 0 0 -2
no>paying 0 0 -6
no>service 0 1
no>sure 0 0 0 -1
no>tell 0 14
no>testimony 0 24
no>third 0 0 21
no>time 0 1
no>trade 0 -16 0 -12
no>you 0 -18 0 -3
nobody>aid 0 -11
nobody>case 0 0 -2
nobody>forever 0 20
nobody>harm 0 0 0 18
nobody>know 0 0 0 19
nobody>money 0 0 -7
nobody>pay 0 0 -6
nobody>procedure 0 0 0 -3
nobody>sure 0 -2
nobody>tell 0 9 0 -2
nobody>telling 0 0 0 -2
nobody>thing 0 0 -8
nobody>touch 0 0 0 38
nobody>trade 0 -17 -4
number>aid 0 0 4
number>boss 0 0 9
number>get 0 0 2
number>giving 0 0 3
number>include 0 0 23
number>me 0 0 17 3
number>money 0 0 29
number>negation 0 9 16
number>next 0 5
number>no 0 0 5
number>paper 0 0 20
number>pay 0 0 15
number>tell 0 0 5
number>telling 0 0 9
number>thing 0 0 22
number>time 0 0 -19
number>you 0 0 11
only>appear 0 7
only>boss 0 0 1
only>case 0 2
only>condition 0 11
only>get 0 9
only>getting 0 3
only>include 0 17
only>tell 0 8
only>testimony 0 1
only>trade 0 16
only>who 0 17
paper>aid 0 30
paper>case 0 -3 3
paper>forever 0 0 9
paper>gain 0 0 0 9
paper>goods 0 0 -2
paper>if 0 0 14
paper>include 0 0 9
paper>logistics 0 0 -10
paper>lubricate 0 0 6
paper>me 0 5
paper>more 0 0 1
paper>negation 0 0 20
paper>next 0 0 -5
paper>pay 0 0 7
paper>paying 0 -2
paper>sex 0 0 11
paper>solve 0 1
paper>tell 0 -8
paper>thing 0 0 -8
paper>third 0 29
paper>time 0 14 0 17
paper>trade 0 5 23 -9
paper>who 0 6
paper>will 5
paper>you 0 8 7
pay>appear 0 0 14 3
pay>asking 0 0 -5 4
pay>boss 0 0 32 2
pay>case 0 -3 -14 12
pay>certain 0 0 0 13
pay>condition 0 8 -16
pay>denying 0 5 0 7
pay>food 0 9 4
pay>forever 0 0 0 -3
pay>future 0 0 0 12
pay>futureVerb 2 0 0 3
pay>gain 0 0 9
pay>get 0 44 14
pay>getting 0 42 1
pay>goods 0 0 5
pay>insinuate 0 0 7
pay>logistics 0 0 -3
pay>lose 0 11
pay>me 0 -3 31
pay>money 0 0 3
pay>must 0 3
pay>negation 0 5
pay>number 0 0 17
pay>only 0 2
pay>punish 0 0 0 14
pay>quoted 0 0 0 9
pay>right 0 0 0 -6
pay>sex 0 0 24
pay>share 0 0 2
pay>solve 0 0 -6
pay>sure 0 0 0 5
pay>thing 0 -10 9
pay>time 0 13 0 -1
pay>trade 0 -4 -4 -10
pay>who 0 4
pay>will 0 5 0 1
paying>aid 0 0 -20
paying>appear 0 0 5
paying>boss 0 0 2
paying>chore 0 0 5
paying>food 0 0 -11
paying>future 0 0 0 7
paying>futureVerb 0 0 0 6
paying>gift 0 0 7
paying>if 0 0 3
paying>know 0 3
paying>me 0 0 3
paying>next 0 0 17 -3
paying>paper 0 0 6
paying>sex 0 0 10
paying>solve 0 0 -7
paying>thing 0 -6
paying>third 0 0 9
paying>trade 0 0 0 -11
paying>us 0 0 1
paying>you 0 0 13
procedure>asking 0 -5 0 -1
procedure>case 0 0 0 -1
procedure>he 0 19
procedure>pay 0 17
procedure>trade 5
punish>condition 0 0 0 17
punish>denying 0 0 0 28
punish>future 0 0 0 2
punish>getting 0 0 7
punish>if 0 0 0 4
punish>negation 0 0 0 14
punish>trade 0 0 0 6
punish>you 0 0 6
quoted>case 0 0 0 -5
quoted>certain 0 13
quoted>condition 0 2
quoted>include 0 -1
quoted>no 0 -1
quoted>safe 0 10
quoted>telling 0 -10
quoted>trade 0 3
report>aid 0 11
report>appear 3
report>case 1
report>complaining -7
report>denying 0 0 4
report>future 14
report>futureVerb 8
report>goods 0 0 -4
report>include 17 -12
report>lose 0 0 4
report>lubricate 0 0 4 5
report>next 0 18 0 13
report>pay 0 -4
report>sure 2
report>time 0 0 9
report>unreport 29
report>will 0 0 6
right>aid 0 18
right>condition 0 0 11 1
right>if 0 0 4
right>negation 0 -2 -8
right>next 0 0 -4
right>solve 0 0 0 4
right>time 0 1
right>will 0 0 0 11
right>you 0 0 -6
rights>condition 0 0 8
rights>if 0 0 1
rights>tell 0 -1
rights>trade 0 -16
safe>chore 0 10
safe>condition 0 0 0 3
safe>forever 0 0 0 4
safe>get 0 0 0 15
safe>if 0 0 0 2
safe>silent 0 0 0 1
safe>sure 0 0 0 4
safe>tell 0 0 0 10
safe>time 0 0 2
safe>trade 0 0 0 51
saidso>aid 0 -5
saidso>case 0 -1
saidso>denying 0 -1 8
saidso>negation 0 0 2
saidso>no 0 0 2
secret>case 0 0 0 14
secret>know 0 0 0 3
secret>next 0 0 0 2
serve>condition 0 4
serve>you 0 4
service>appear 0 0 1
service>case 0 6
service>get 0 30
service>getting 0 2
service>kin 0 9
service>lubricate 0 0 1
service>must 0 0 1
service>negation 1 0 0 3
service>next 0 0 0 10
service>no 2
service>report 0 0 3
service>solve 0 0 4
service>sure 0 0 0 25
service>time 0 0 0 -3
service>trade 0 14
service>who 0 10
service>you 0 0 23
sex>case 0 0 1
sex>condition 0 0 11
sex>gain 0 0 8
sex>if 0 0 6
sex>me 0 0 46
sex>next 0 0 52 -12
sex>shelter 0 0 5
sex>time 0 0 4
sex>trade 0 0 40 -18
share>condition 0 0 0 2
share>moneyAid 0 0 1
share>paper 0 0 -9
share>pay 0 0 5
share>report 0 0 -3
shelter>appear 0 0 2
shelter>future 0 0 7
shelter>get 0 6
shelter>me 0 0 3
shelter>us 0 0 7
shelter>will 0 0 22
silent>aid 0 14
silent>case 0 9 0 -10
silent>complaining 0 13
silent>condition 0 5
silent>entering 0 0 0 4
silent>get 0 5 0 2
silent>include 0 -2
silent>logistics 0 8
silent>lubricate 0 15
silent>me 0 15 -6
silent>next 0 23
silent>no 0 -12
silent>safe 0 1
silent>tell 0 -8
silent>telling 0 -5
silent>trade 0 25
silent>you 0 8
solve>aid 0 26
solve>appear 0 6
solve>case 0 0 0 27
solve>certain 0 0 0 15
solve>condition 0 0 14
solve>denying 0 0 0 6
solve>food 0 1
solve>future -4
solve>gain 0 -1 7 -3
solve>get 0 0 0 13
solve>he 0 18
solve>if 0 0 9
solve>kin 0 -5
solve>logistics 0 9
solve>me 0 0 0 2
solve>next 0 20
solve>sure 0 0 0 6
solve>third 0 0 2
solve>time 0 2
solve>trade 0 17 2
solve>us 0 0 1
solve>will 0 0 3
solve>you 0 0 16 40
staff>you 0 3
sure>boss 0 0 0 1
sure>harm 0 0 0 4
sure>kin 0 0 0 2
sure>money 0 0 -2
sure>next 0 0 0 7
sure>solve 0 0 0 5
sure>thing 0 0 -2
sure>trade 0 -12 0 29
sure>unreport 0 0 0 -1
sure>will 0 0 0 1
sure>you 0 0 0 7
teaching>appear 5
teaching>include 4
teaching>report 4
tell>aid 0 36
tell>asking 0 0 0 -1
tell>boss 0 21
tell>case -9 0 0 -7
tell>certain 0 0 0 20
tell>condition 0 -8 -10
tell>denying 0 7
tell>entering 0 7
tell>food 0 7
tell>futureVerb 0 -6
tell>gain 0 4
tell>get 0 23
tell>getting 0 13
tell>gift 0 4 1
tell>giving 0 5 8
tell>goods 0 11
tell>he 9
tell>if 0 0 -10
tell>include 4 0 0 1
tell>logistics 3
tell>lose 0 31
tell>lubricate 0 12
tell>me 0 13
tell>next 0 21 -1
tell>number 0 18
tell>paper 0 15
tell>pay 0 9
tell>paying 0 12
tell>procedure 0 -3
tell>rights 0 -2
tell>safe 0 0 0 9
tell>solve 0 5
tell>telling 0 -39 0 1
tell>testimony 0 14
tell>third 0 27
tell>trade 0 0 -5
tell>us 0 19
tell>villain 0 35
tell>violation 0 28
tell>will 5
tell>you -4 -4 0 3
telling>aid 0 0 0 9
telling>asking 0 0 0 -7
telling>boss 0 2
telling>case 0 0 0 -18
telling>certain 0 0 0 22
telling>condition 0 -6 0 3
telling>denying 0 16
telling>futureVerb 3
telling>get 0 10
telling>getting 0 7
telling>gift 0 5
telling>giving 0 0 18
telling>he 0 0 0 6
telling>if 0 -3
telling>include 2
telling>lose 0 19
telling>me 0 13 0 13
telling>negation 0 3
telling>number 0 0 10
telling>pay 0 2
telling>paying 0 13
telling>tell 0 0 -5
telling>testimony 0 1
telling>third 0 14
telling>us 0 2
telling>villain 0 14
telling>violation 0 31
telling>who 0 4
telling>you 0 -13
testimony>aid 0 1
testimony>condition 0 15
testimony>futureVerb 0 -4
testimony>get 3
testimony>goods 0 19
testimony>he 3
testimony>if 0 14
testimony>logistics 8
testimony>no 0 0 0 -2
testimony>number 0 29
testimony>pay 0 10
testimony>trade 0 27
testimony>unreport -1
testimony>us 0 14
thing>aid 0 -11 3
thing>boss 0 0 22
thing>case 0 0 59
thing>condition 0 0 7
thing>entering 0 0 14
thing>fee 0 0 -11
thing>forme 0 0 2
thing>get 0 0 13 -3
thing>getting 0 0 19
thing>if 0 0 19
thing>include 0 0 7
thing>lubricate 0 0 1
thing>me 0 0 2
thing>money 0 0 25
thing>next 0 -4 8
thing>no 0 0 16
thing>paper 0 -2 17
thing>pay 0 1 3
thing>share 0 0 4
thing>tell 0 0 13
thing>testimony 0 2
thing>third 0 0 8
thing>trade 0 0 30
thing>you 0 -2
third>aid 0 0 21
third>appear 0 0 5
third>boss 0 0 1 1
third>case 0 0 0 -10
third>chore 0 0 20
third>condition 0 0 0 22
third>denying 0 0 -8
third>entering 0 0 1
third>forever 0 0 0 3
third>future 0 -1 -10
third>futureVerb 0 0 -7
third>gain 0 0 0 15
third>get 0 0 7
third>goods 0 1
third>harm 0 0 0 1
third>hushing 0 0 0 4
third>include 0 0 0 -5
third>logistics 0 0 4
third>lubricate 0 10 5
third>me 0 0 17 2
third>money 0 0 14
third>negation 0 0 0 6
third>next 0 26
third>no 0 0 0 5
third>nobody 0 0 0 3
third>paper 3
third>pay 0 0 19
third>punish 0 0 0 19
third>service 0 0 25
third>solve 0 0 0 1
third>time 0 -2 5 22
third>trade -1 0 7 16
third>unreport 3
third>us 0 0 0 7
third>villain 0 14
third>will 11 0 -6 28
third>you 0 20 12 23
threat>aid 0 2 1
threat>appear 0 2
threat>case 0 17
threat>kin 0 17
threat>legit 0 3
threat>you 0 13
time>aid 0 0 7
time>boss 0 0 0 6
time>case 9 -3
time>certain 0 0 0 27
time>favoured 0 2
time>future 0 0 0 30
time>goods 0 0 17
time>he 0 -7 5
time>if 0 0 6
time>include 0 0 18
time>kin -1 -9
time>lose 0 0 3
time>me 0 0 21 7
time>negation 0 0 9 5
time>next 0 -6 3
time>no 0 0 0 14
time>nobody 0 0 0 8
time>number 0 0 -3
time>paying 0 0 -7
time>report 0 6
time>sure 0 0 0 41
time>telling 0 8
time>thing 0 0 -4
time>trade 13 -7 7
time>unitedNations 21
time>unreport 15
time>will 15 0 23
time>you 0 0 11 35
touch>aid 0 7
touch>denying 0 4
touch>forever 0 0 0 13
touch>gain 0 0 0 1
touch>get 0 19
touch>getting 0 12
touch>negation 0 0 0 9
touch>next 0 1
touch>tell 0 10
touch>testimony 0 6
touch>unreport 13
touch>us 0 0 0 -4
trade>aid 0 0 42
trade>asking 0 11
trade>boss 0 0 0 18
trade>case 0 4 32 4
trade>certain 1 0 0 13
trade>chore 0 0 36
trade>complaining 0 22
trade>condition 0 9 0 6
trade>cost 0 0 2
trade>denying 0 0 5 2
trade>entering 0 0 4 3
trade>favoured 0 0 8 -2
trade>food 0 0 -9
trade>forever 0 0 0 2
trade>future -17 0 18 7
trade>futureVerb -12 0 18 -1
trade>gain 0 18 7
trade>get -2 16 15
trade>getting -2 0 4
trade>goods 0 3
trade>he 0 0 0 -4
trade>hushing 0 19 20 11
trade>if 0 6 26 6
trade>include 0 3 17
trade>kin 0 0 29 1
trade>know 0 6 0 -23
trade>logistics 0 13 5 -20
trade>lose 0 17
trade>lubricate 0 -1 6
trade>me 0 0 37
trade>money 0 0 6 12
trade>moneyAid 0 11
trade>more 0 0 0 -5
trade>must 0 17
trade>negation 0 0 -1
trade>next -10 0 41
trade>no 0 -4 0 -10
trade>nobody 1 0 0 -11
trade>only 0 0 0 -1
trade>paper 0 3 17
trade>pay 0 -1 29 19
trade>paying 0 -2 6
trade>punish 0 0 0 19
trade>quoted 0 0 0 5
trade>right 0 -1 -17
trade>safe 0 0 0 30
trade>service 0 0 8
trade>share 0 0 13 6
trade>shelter 0 5 0 -1
trade>silent 0 24
trade>solve 0 13
trade>sure 0 0 0 3
trade>tell 2 33
trade>telling 9 21
trade>testimony -6 9 -9
trade>thing 0 0 0 4
trade>third 0 0 16 -3
trade>threat 0 0 0 -1
trade>time 5 0 8
trade>touch 0 -11
trade>unitedNations 27 0 2
trade>unreport 15
trade>us 0 0 0 -22
trade>villain 0 0 0 4
trade>violation 0 7
trade>who 0 0 10
trade>will 0 15 7
trade>you 0 3 45 7
unitedNations>aid 0 11
unitedNations>case 10 0 10
unitedNations>food 0 4
unitedNations>future 9 0 0 -2
unitedNations>futureVerb 12
unitedNations>gift 0 4
unitedNations>goods 0 2
unitedNations>include 3
unitedNations>lubricate 0 0 3
unitedNations>next 0 0 21
unitedNations>report 16
unitedNations>sure 0 0 0 -5
unitedNations>tell 0 -7 0 6
unitedNations>telling 0 -7
unitedNations>thing 0 0 17 -2
unitedNations>trade 0 -22 15
unitedNations>will 25
unreport>appear 4
unreport>case 16
unreport>certain 0 0 0 -20
unreport>condition 3
unreport>future 0 0 0 -8
unreport>he 6
unreport>hedge -20
unreport>include 6 -3 0 -4
unreport>lubricate 0 0 0 6
unreport>me 1
unreport>next 12 0 0 31
unreport>punish 0 0 0 7
unreport>report 2
unreport>sure 0 0 0 -17
unreport>tell 26
unreport>telling 5
unreport>trade 33 0 0 12
unreport>will 7
unreport>you 39
us>appear 0 0 7
us>case 0 4 0 1
us>certain 0 0 0 -1
us>complaining 0 -1
us>condition 0 -4 0 10
us>denying 0 -10
us>entering 0 11
us>gain 0 2
us>get 0 3 -5 4
us>getting 0 0 -6
us>harm 0 1
us>include 0 0 0 -7
us>kin 0 1 6 15
us>legit 0 -4
us>must 0 -12
us>next 0 0 0 -2
us>paying 0 0 16
us>procedure 0 -13
us>report 1
us>serve 0 25
us>silent 0 -3
us>tell 0 1
us>testimony 0 5
us>time 0 0 0 -30
us>touch 0 0 0 3
us>trade -4 -2 3 -16
us>unitedNations 0 0 0 8
us>vote 0 0 7
villain>future 0 0 0 6
villain>futureVerb 0 0 0 5
villain>solve 0 0 0 5
villain>will 0 0 0 27
villain>you 0 21 0 2
violation>condition 0 20
violation>if 0 14
violation>kin 0 -1
violation>pay 0 1
violation>trade 0 25
violation>you 5
vote>aid 0 0 7
vote>get 0 0 11
vote>me 0 0 2
vote>next 0 0 8
vote>trade 0 0 20 -2
wage>future 0 0 0 7
wage>giving 0 0 0 3
wage>if 0 1
wage>include 0 8
wage>logistics 0 1
wage>negation 0 9
wage>no 0 10
wage>sure 0 0 0 5
wage>tell 0 8
wage>telling 0 7
wage>will 0 0 0 22
wage>you 0 0 0 4
who>aid 0 -7
who>appear 0 -3
who>case -7 11
who>chore 0 0 4 3
who>condition 0 0 0 -1
who>denying 0 30 -4
who>future 0 0 0 26
who>gain 0 0 11
who>get -3 11
who>getting 0 20
who>gift 0 0 3
who>hushing 0 15
who>if 0 0 -4
who>include -3
who>lose 0 9
who>me 0 12 13
who>negation 0 3
who>pay 0 0 6
who>safe 0 0 0 4
who>shelter 0 0 2
who>silent 0 24
who>tell 0 30
who>telling 0 41
who>testimony 0 6
who>third 0 6 0 8
who>time 0 0 0 4
who>touch 0 -2 -1
who>trade 0 0 19 -1
who>violation 0 28
who>will 0 9
who>you 0 -14 -15 48
will>aid 0 11 3
will>appear 42 0 0 -3
will>case 30
will>certain 0 0 0 21
will>chore 0 0 7
will>complaining 0 1
will>condition 0 16 12
will>denying 0 0 5 -5
will>favoured 0 -8 30
will>future 0 0 0 9
will>gain 0 0 0 51
will>get 0 18 0 10
will>giving 0 14
will>he 0 24
will>if 0 7 8 -9
will>include 28 -8
will>lubricate 0 0 0 6
will>me 0 0 1
will>negation 0 13 14 13
will>next 0 0 0 11
will>no 0 6 9 5
will>paper 0 0 11 -13
will>paying 0 0 0 3
will>procedure 0 0 0 -1
will>punish 0 0 -2 45
will>service 0 3
will>shelter 0 0 0 3
will>solve 0 0 0 21
will>sure 0 0 0 19
will>tell 17 0 0 -12
will>telling 10 0 0 -4
will>thing 0 0 -11
will>third 0 0 0 8
will>time -1 21 0 29
will>touch 0 -2 3
will>trade 3 -11 0 12
will>unreport 39 0 0 -5
will>you 0 0 0 5
you>aid -1 62 25
you>asking 0 20
you>case 17 0 -8 15
you>certain 0 0 -1 5
you>complaining 0 6
you>condition 0 0 0 -2
you>denying 8 0 8
you>entering 0 9
you>food 0 0 9
you>forever 0 6 -6
you>future 0 0 5
you>gain 0 9 0 45
you>get 0 2 -3
you>getting 0 0 0 21
you>gift 0 4 0 5
you>giving 0 13 -11
you>goods 0 18 0 -2
you>he 0 0 -7
you>hedge 0 -3
you>hushing 0 26
you>if 0 0 5
you>include 10 10 4 17
you>kin 0 10 13 5
you>know -5 1
you>logistics 0 0 0 17
you>lubricate 0 -5
you>me 0 -7 11
you>moneyAid 0 5
you>negation 0 0 0 18
you>next 0 -26
you>no 0 -3
you>paper 0 0 1 24
you>paying 0 0 0 -4
you>quoted 0 20
you>report -10 0 -11
you>right 0 -10 -14
you>rights 0 -8 -7
you>safe 0 0 -12
you>secret 0 0 0 1
you>serve 0 7
you>service 0 -11 0 8
you>share 0 0 0 6
you>shelter 0 23 0 -6
you>silent 0 8
you>solve 0 0 0 4
you>sure 0 0 0 3
you>tell 0 -1 -1
you>telling 0 0 -1
you>third 1 0 0 17
you>time 0 0 24 2
you>touch -10 -3
you>trade 0 -18 5
you>unitedNations 0 0 -22
you>unreport 11
you>us 0 0 0 16
you>vote 0 0 16
you>wage 0 0 -4
you>who 0 0 0 -2
you>will 0 0 -15 3
@said
aid -31 -4 17 -13
appear 15 -12 -5 -8
asking -7 0 -1 -13
bidsilent 0 22 -8 -1
bidtell 0 4 -22 1
boss -16 -4 23 6
but 17 20 30 -16
cannot 0 -35 -27 -18
cannotPromise -15 -13 -11 -6
care 0 -10 0 10
case 26 -24 -19 -3
certain 32 -5 -3 52
chore -9 -31 17 -8
complaining -11 28 -20 -1
condition -7 -33 -8 -13
cost -4 -14 -11 -15
dare 0 0 0 4
denying 0 1 -12 5
entering 17 18 19 2
favoured -2 1 24 8
fee -12 0 -47 -21
fine 0 -5 0 17
first 0 -3 -6
food -3 12 0 -24
forever -22 10 0 41
forme 0 -7 40 1
future 19 -10 -7 45
futureVerb 0 0 -15 1
gain -31 15 -11 37
get 9 -15 -5 3
getting 8 -7 -6 -9
gift -13 -2 31 -16
giving 0 11 7
goods -6 3 22 -37
gratitude 0 -1 20
harm 0 0 0 7
he 14 0 1
hedge -22 -22 1 -37
hushing 0 42 -11 7
if 0 0 1 -1
include 5 -10 0 -27
insinuate -12 0 7
kin -6 2 -3
know 6 4 -3
legit -5 -34 -30 -23
logistics 0 -14 0 -15
lose -13 32 -11
lubricate 3 0 25 3
me 2 -25 11 -34
money -11 0 12 16
moneyAid -3 8 -18 15
more -10 20 28 -5
must 0 31 0 -30
negation -39 -16 -33 20
next -11 -30 -38 -5
no 0 0 -3 -21
nobody -7 -5 -35
number -37 -38 0 -25
only -5 25 -19
paper -15 2 -21 -23
pay -10 -19 -18 2
paying 0 -33
payme 0 -6 1
procedure -3 -7 -37 -11
punish -23 -25 -5 40
quoted -6 11 -37
report 48 -10 -21 -39
right -24 -23 -22
rights -21 -65 -28 -19
safe -4 -12 -4 31
safety -5 -9 -1
saidso -8 -44 -26 4
secret -6 -1 4 42
serve 0 6 1 -3
service -3 -17 -29 -27
sex -14 -8 49
share 0 -3 -1
shelter -3 11 15 -17
silent 0 24 -39 -8
solve -15 -19 0 23
staff -25 -15 -10
sure 0 -52 -24 76
teaching 7 -15 7
tell -6 0 -36
telling -26 -2 -15 -11
testimony 29 24 -37 -13
thing -24 -12 49 1
third -33 -7 -14 -39
threat 0 28 0 -2
time -24 -57 -40 -2
touch 0 -3 -7 -10
trade -24 -12 -16 -20
unitedNations 21 -24 17 -17
unreport 167 -50 -52 -78
us -15 -36 -44 -1
villain -6 31 -11 30
violation 30 43 -17 -13
vote 0 -39 28 -25
wage -6 -4 -29 -3
warning 0 -5
who -21 34 -2
will 16 0 8 8
you 0 -25 -9 2
@stem-en
# -20 -26 7 -13
a -9 -36 8 -17
about 0 16 -33 -18
additi 0 0 1
addres 0 -1
aft 0 -24 0 37
again 0 0 -12 -13
agency 0 -2 -3 3
agre 0 7
agree 0 0 3
aid 0 -4 -3 -3
all 0 -17 -12 42
alloca 0 9
alon 0 -1
alread 6 0 -1 12
also 0 -7
among 0 3
an -7 3
and 0 -11 -10
announ 0 0 0 1
annual 7
anonym 0 0 0 6
anoth 0 -3
answ 0 -18 -2 -9
any 0 -3 -14 3
anybod 0 1
anyon 0 -2 -4 10
apart 0 0 0 2
are -4 3 7 -9
arm 0 0 0 3
arrang 0 0 10 3
arriv 0 0 1
as 10 0 0 11
ask -1 -21 -6 -16
assist 0 1
associ 0 0 0 3
assura 0 0 0 5
asylum 0 0 0 10
at -13 -27 -22 -25
attack -4 6 0 3
attend 0 0 1
author 0 13 0 13
availa 0 0 2
await 0 2
away 0 -2
baby 0 0 -1
back 0 32 -4 -18
bag 0 0 -5
bags 0 -3
bank 0 0 -2
bars 0 0 0 5
be 14 25 56 30
bean 0 -13
beard 0 -9
becaus 0 -7
becom 0 7
been 0 -14 12
befor 3 1 -18 7
behind 0 0 0 5
bereav 0 0 0 3
big 13 -11 -3 -2
bit 0 0 2
blanke 0 3 40
block 0 0 2 -2
blue 14
board 0 0 -2
boat 4
book 11 0 0 -1
boreho 0 0 -3
bowl 0 0 1
box -5 0 0 -3
boys 0 18
br 0 -20 0 8
broth 2 -2 11
burn 6
bus 0 0 -2
but 0 0 7 -15
by -8 -22 -6 38
call -8 0 -4 -16
calm 0 3
came 0 -8
camera 0 3
camp 0 -13 0 -10
can -32 -30 -16
canada 0 0 0 6
cannot 0 1
card 0 -7 -11 -5
carry 4 0 0 -4
cas 0 -1
case 0 -8 -6 -2
cash 0 3 13
catch 0 0 2
cattl 0 0 0 -1
centr 0 0 0 -2
certif 0 0 6
chairm 0 0 5
chapt 3
chat 0 0 3
check 0 0 -2
chicke 0 0 2
chief 0 -3 -3
child 0 -1 0 5
childr 0 3 -4
clas 0 0 0 -1
clean 0 0 0 -2
clerk 0 0 1
clinic 0 -10
clos 0 -9
collea 0 0 0 -2
com 23 0 0 -3
come -6 -7 21 -8
comman 0 0 4
commit 0 11
compen 0 0 1
compla -2 0 -6 -1
comput 0 0 0 9
conclu 0 0 4
confid 0 0 0 12
consid 0 30 0 1
consul 0 2
contin 0 15
contri 0 0 1
convoy 0 0 1
cook 0 0 6
correc 0 0 0 1
cost -4 -1 -3 -8
could 0 -1 8 8
counci 28 -3 0 -2
counse 0 -3
countr 5
court 0 0 0 5
courty 0 4 3
custom 0 0 7
date 0 0 -8
day 0 -1 -3 -19
days 0 -4
dear 0 4 0 3
decid -8 -3 -1 -5
delive 0 0 9
deposi 0 0 -2
desk -6 -4 -11
did 0 0 0 -7
discre 0 8
displa 0 0 9
dispos 0 0 1
distri 0 -2
do 0 -3 -5 -22
does 0 4 -8
doesnt 0 -1 -8
dollar 0 0 11
dont -3 0 -12 -5
door 0 0 -9
doubt 0 0 0 11
down 0 0 0 -15
drink 0 0 -5
driv 0 -4 9
drop 0 7
each 0 -9 -10 2
earth 0 0 0 10
east 0 0 0 2
easy 0 0 0 4
eight 0 0 -4
eld 0 0 0 -6
emblem 6
empty 0 3
end 0 -8 0 -9
ends 15
enter 0 0 1
envelo 0 0 6
europ 0 0 0 2
even 0 -2 0 13
ever 0 0 5 24
every -1 -14 12 29
eviden 0 0 0 12
exampl 2
except 0 0 0 16
expect 0 0 2
explai 0 -6
face 0 0 0 5
fail 0 0 0 2
fami -1 10 12
famili 0 25 -5
favour 0 0 0 9
fear 0 0 0 1
featur 1
fifty 0 0 0 8
figur 4
file 0 2 0 1
find 0 -4 11 11
finish 0 0 0 17
fisher 0 0 2
five 0 0 10 -2
fix 3
flag 0 0 0 3
flour 0 0 15
follow 2 18
food 0 16 -2
for 11 15 0 -4
forc 0 0 0 5
forfei 0 9
forgot 0 0 0 6
found 0 3 4
four 0 0 -6 -1
franc 0 0 -7
free 0 -6 0 -7
friday 0 0 0 -1
friend 5
from 0 0 -16 -4
full 0 0 1 25
fund 0 3
gave 0 16
genera 17
get 0 -16 10
gets 0 7 0 1
girl 5 -22 9
giv 0 0 6 10
give -14 -1 0 -3
given 0 0 -3
go 0 0 -16
goat 0 0 20
god 0 0 0 26
goes 0 0 14 -11
gone 0 0 0 6
got 0 12 -5
govern 0 0 0 20
grain 0 3
grant 0 0 15 9
group 0 0 2 1
guaran -4 1
guard 0 0 -1 2
guns 0 3
had 0 0 -7 -8
half 0 0 9
hamlet 0 8
happen 0 -10
hard 0 0 1
has 8 -24 21
hav 0 5 0 14
have 18 5 -14 12
he 0 0 11
head 0 0 3
health 0 -10 -1
hear 0 7 -3 -6
help 0 -9 -6
her 0 0 0 4
here -11 -17 0 -41
hereby 0 9
hide 0 0 0 4
him 0 -16 4 7
his 3 0 -8
hoe 0 0 -2
home 0 2 -6 1
honour 0 0 9
hospit 0 10
hotlin 0 8 5
hour 0 0 -9 -1
househ 0 25 0 -14
how 0 1 0 -10
howev 9
hut 0 0 0 2
hygien 0 -3
i 0 -7 -17 -22
identi 0 3 0 6
if -9 -4 -9 -22
imposs 0 0 0 19
in 37 -38 6 67
incide 0 6
includ 0 -10
interv -15 -1 -3 -2
into 0 0 0 -4
is 0 -15 15 18
issu 0 1
it 0 -27 -9 -25
its 16 -4 10
jerryc 0 -3 1
job 0 0 -2
judg 0 0 0 3
just 0 -5
justic 0 0 0 1
keep 0 5 0 -12
kept 2
key 0 0 19
kids 0 -1
kill 0 0 0 -2
kilo 0 0 -2
kiss 0 0 -5
kits 0 0 -10
know -6 -3 4 -17
known 0 7
lady 4 0 0 -1
laid 0 0 2
land 0 0 0 -9
langua 0 -2 -3 -1
last -1 8 -5
latrin 0 4
lead 8 -2 14
learn 0 0 0 1
leav 0 -5 20
left 0 0 4 -2
let 0 1 -7 -12
lett 0 14
lies 0 0 1
life 0 0 0 4
lift 0 0 -1
like 0 11
line 0 0 0 -4
list 0 0 -4
load 0 0 4
long 0 7
look 0 -14 -1
lose 0 -9 -7
lost 1 0 -5
lunch 0 0 0 13
machin 0 8 2
madam 0 1
maiz 0 9
mak -4 0 1
make 0 0 -1
man -1 1
manag 0 0 5 -3
mark 0 0 2
market -9 -14 -2 -5
matt 0 1
mattre 0 17
may 5 -10 -32 -14
mayor 0 0 0 1
me 0 0 29
meal 0 4 -7
mediat 0 0 0 1
medici 0 0 13
meet -1 -9 0 -1
memb 0 0 0 3
men 0 4
ment 0 0 0 -2
mentio -6
might 0 4
militi 0 0 -2
milk 0 2
minist 0 0 0 9
miss 3 11
mo 0 -1 0 11
monday -4 -2 -9 5
money -1 -6 -30 -10
monito 0 2
month 0 0 -13
more 0 2
morn 0 -2 0 -1
moth 0 20
mouth 0 2 0 1
move 0 -2
mr 0 3 8
music 0 0 -3
must 0 0 -1
my 0 -27 29 -3
nam 0 0 -7
name 3 -16 30 21
need 0 -2 -9
neith 0 -4 -1
nets 0 0 5
nev -8 0 0 2
new 0 -9 -23
news 4 2
next 0 0 0 -3
nice 0 -2 19
night 0 8 0 1
no -8 -3 0 47
nobody 0 0 -10 -11
none 0 0 -2 -1
noon 0 0 0 2
nor 0 0 -1
not -6 -10 0 -2
noth 5 30
notic 0 0 3
now 0 27 0 4
numb 0 -5 -12
nurs 0 0 5
nyaden -2
of 25 -5 25 16
offic -11 -7 -9 -2
on 8 -10 -22 -4
once 0 0 -6
one 17 0 67
only -4 17 -4 19
or -8 -10 -23
oth 0 -4 4 -1
otherw 0 0 24
our 2 15 -12 13
oursel 0 0 0 -1
out 16 0 -2
outsid -2 -1
over 4 -8
overlo 0 0 2
own 0 0 0 -7
pag 1
page 3
paid 0 0 -13 7
pap 1 9 5 -9
paragr 6
parcel 0 2
parti 0 0 0 1
party 0 0 7
pass 0 0 0 -8
patien 0 1
pay 0 -10 -9
pays 0 0 -1
pen 0 0 3
pend 0 0 12
pens 0 -1 0 13
peopl -24 -25 -14 -10
per 0 0 21
percen 0 0 -5
person 0 0 5
phon 0 0 -8
photo 0 0 2
plac 0 0 -12 -4
play 0 0 -2
pleas 0 -17 -16 -3
point -3
prefec 0 -4 0 4
presen 0 -1
prison 0 0 0 7
progra 0 2
projec 0 0 6
promis -1 0 -3 -3
protec 0 -3
pump 0 7 -3
pupil 3
put 0 11 0 15
puts 0 0 0 2
quart 0 12 0 4
quest 0 0 0 15
quiet 0 7
radio 0 0 -8
raid 0 11
ral 0 0 12
rat 0 11
read 0 -10 -8 -9
ready 0 3 0 1
recall 0 0 4
receiv -7 1
recogn 0 0 2 5
record 1
ref 0 1
referr 0 0 1
refus 0 0 0 5
regard 0 4
regist 0 0 11
reinst 0 0 4
releas 0 11
rep 0 0 0 6
repair 0 12
repara 0 0 0 12
report 59 0 -9 -24
reques 0 6
reserv 0 11
reside 0 0 4
rest 0 0 0 13
retain 0 3 13
return 0 0 15
right 0 4 0 -4
risk 0 0 0 7
road 0 0 -3 -10
roof 0 0 0 5
room 0 0 1
round 0 10
s 16 -3 33 7
sack 0 1 20
said 0 -8 -4 13
same 0 1 -2
saturd 0 0 2
saw 0 2
say -27 -38 0 -29
says 0 -5 0 -1
schola 0 0 0 6
school -6 -1 -5
screen 0 0 0 6
season 0 4
secret 17 0 0 3
securi 15
see 6 0 0 -8
seldom 0 3
sell 0 0 -3
send 0 0 7
sent -6
serv 0 0 9
sess 0 0 0 6
set 0 0 2
seven 0 0 -1
sew 0 12 3
shall 9 7 7
shar 0 4
she 0 -5 -13
sheet 0 21
shelt 0 8 1 -2
shop 0 0 -6
should -5 0 -1 1
sign 0 9 15 12
signat 0 0 0 2
silent 0 8
sinc 0 0 1
sist 0 0 -2
six 0 0 -1 -1
sleep 0 0 0 2
small 0 -4 3 -5
so 27 0 -12 6
soap 0 11 -10
solv 0 0 0 2
somebo -3 -13 -11 -2
someth 0 0 10 -12
soon 0 9 3
sorry 0 0 -1
sound 0 -1 -4
speak 0 0 0 -5
spr 7
staff 0 -2
stamp 0 0 4
start 0 0 0 3
state 0 13
stay 0 27 -1 -7
still 0 0 7
stop 0 0 -4
stor 0 2
storek 0 2
story 0 -11 0 -3
sub 0 -4
such 0 3
sugges -2
summ 3
sunday -4 0 6
superv 0 0 2
suppor 0 8
sure 0 0 -3
surviv 0 12 0 7
tabl 7 0 0 -4
taka 0 0 2
take 0 0 -14 -9
taken 2 0 -1
talk -2 -5
tea 0 0 0 -3
team 0 9 0 -10
tell 0 -5 -9 -16
ten 0 0 -11
tenant 0 0 4
tent 0 -8 -6 -3
tenth 3
testif 0 26
th 10 10 0 -3
than 0 1
thank 9 -5 -2 -3
that 7 16 -15 16
the -35 -34 -31 -50
their 0 28 6
them -12 0 -11 -5
then 0 0 13
ther 5 -4 3 8
they 3 0 14 7
think 0 -10
thirst 0 0 5
this 23 -9 -13 26
thos 0 12 27
thousa 0 0 6
thre 1 1
throug 0 0 3
thumb 0 4
thursd 0 13 -3 -9
time 5 -5 22
to -10 4 8 -10
today 2 -5 0 23
token 0 0 8
told 0 -6 0 20
tomorr 0 0 0 4
took 0 -1
town -2
trac 0 0 0 6
transi 0 0 4
transm 0 0 0 2
transp 0 3
travel 1
tree 0 0 -1
troubl 0 1 23
truck 0 8
tuesda 0 0 -4 -1
twelv 5 -4
two 0 -6 32 -2
typ 9
un 32 0 0 -18
und -7 -23
unit 11
unles 0 -2
until 0 -1 -7 -6
up 0 2 0 -4
us -6 9 -39
valu 0 0 1
ve 0 2 0 -9
vendor 0 0 -12 -4
verifi 3
villag 0 -2 0 -2
visa 0 0 0 1
visit 0 0 0 -5
voic 0 0 0 6
vot 0 0 -1
vote 0 -4
vouch 0 12 -23 -9
wait 0 0 3 10
walk 0 0 0 3
wall 0 0 0 1
want 0 -13
wareho 0 8
was -3 0 -1 -12
wasnt 3
wat 0 0 -7 13
way 3 -4 2
we -16 -20 0 -31
wednes 0 -1 -2
week 0 -2 21
well 0 0 0 11
were 0 -11 -10
what 0 0 -12 -15
whatev -1 -11 -1 15
wheelc 0 5
when 4 -13 -3 -23
wher 0 13
wheth -8 0 0 12
which 0 3 5 2
whit 11
who -5 5 -1 4
whoev 0 0 2
whol 0 0 -4
whos 0 0 10
widow 0 -1 0 12
will -4 -12 0 -25
window 0 0 -2
wint 0 1
wish 0 -4 3 -13
with 4 -2 1
withdr 0 -5 0 -5
within 0 -9
withou 0 -5 6 21
witnes 0 0 0 1
woman 0 -1 0 -1
women 0 0 -6
wont 0 0 11
word 1 1 2 -6
work 0 8 -25 -7
world 7 0 8
worry 0 0 0 -1
would 0 -8 21
writ 0 0 0 -11
wrot 0 2
year 11 0 0 7
yes 0 -1
yet 0 2
york 0 0 0 -5
you -28 -34 -28 -24
young 0 5
your 7 2 -2 19
zero 0 0 0 5
@stem-fr
# -17 -17 -12 4
a -14 0 -35 -34
abord 0 0 -4
abouti 0 0 2
abri 0 7 0 -16
ac 0 0 0 6
acc 0 6
accept 0 0 -14
accomp 0 17 8
accord -1 -10 0 -8
accouc 0 11
accuei 0 0 1
achat 0 0 1
achet 0 0 1 3
acquis 0 0 0 -7
acquit 0 0 10
adoles 0 0 0 -5
adress 0 1 -2
affair 0 4 0 -11
affirm 0 8
afin 0 15
ag 0 17 0 -5
age 0 0 12
agit 0 -2 -3 -4
agr 0 0 1
agress 0 6
ai 0 -9 -1 23
aide 0 -6 -15 -9
ainsi 0 0 4
all 0 -2 -9 -25
ancien 0 0 -1 -4
ann 0 0 0 12
annonc 5
annuel 10
antenn 0 0 5
appel 0 0 -8
appell -1 -9 -11 -12
apport 0 10 -17
appui 0 16
apr 0 0 2 13
arg 0 0 -9
arm 0 9 0 -1
armoir 0 0 0 9
arret 0 0 0 16
arriv 0 0 -13
as 0 0 5
assur 0 0 0 -7
ateli 0 0 0 -3
attaqu 0 0 0 11
attend 0 0 21
attest 0 10
au 22 0 10 9
aucun 10 0 0 2
aujour -1 0 0 3
aupr 0 0 1
aur 0 3 -3 -8
aura 1 6 -1 18
auront 1
aussi 0 3 10
aut 0 0 2
autour 2 0 4
autr -1 0 2
aux 10 12
av 14 -15 2 2
avai 0 0 0 6
avanc 0 0 -2 28
avec 16 0 -12 28
aventu 0 0 0 -3
avez 0 -8 9
avis 0 0 0 -4
avo 0 -5
avocat 0 4 0 -6
bach 0 -6
baille 0 7 -2
bandit 0 5 -1
banqu 0 -2 0 11
bebe 0 0 3
bell 0 1
benefi 0 4 1
benevo 0 0 3
bidon 0 3
bien 0 -5
biento 9
billet 0 0 1
blanc 2
boir 0 0 -3
bois 0 9 9
boit -4 -2
bon 0 -17 26 12
bonjou 0 -4 -20 -3
bons 0 0 -1
born 0 0 8
bouill 0 0 -2
bout 0 2
bracel 0 1
bref 0 0 0 11
bullet 0 0 0 -4
bureau -5 -6 -2 -3
bus 0 0 0 -2
c 0 -3 0 5
ca -3 0 56
cadeau 0 0 -3
cadena 0 0 0 9
cahi 0 0 0 2
cam 0 4 3 -7
camp 0 2 -2 12
canad 0 0 0 5
candid 0 0 15 -5
cantin 0 -4 -1
capita 0 0 0 7
capora 0 3
cas 7 0 0 -11
caus 0 0 0 5
causer 0 2
ce -13 -16 -16 -22
ceci 0 0 0 -2
ced 0 5 3
cela -4 1 -9 -17
cell 0 0 20
celui 0 0 -8
centr -4 0 -1 -2
certai 0 0 1
certif 0 0 0 13
certit 0 0 0 4
cess 0 1
cett 2 -8 0 22
ceux 8 0 24
chacun 0 13 -8
champ 0 10 10
chang 0 -5
chanti 0 0 0 7
chapit 4
chaqu -3
chauff 0 0 0 -2
chemin 0 0 12
cher 0 0 3
cherch 0 0 2 -4
chez 0 -4 37
chos 0 0 -4 1
ci 0 3
cles 0 0 0 8
clor 4
clos 0 0 1
collin 0 0 0 4
comit -1 -1 -17 -11
comm 0 -1 14 27
comman 0 4
commen 0 0 0 -5
commer 0 1
commun 0 0 -1
compag 0 0 7
compre 0 -4
compri 0 3
compt -3 0 6 9
concer 0 9
conces 0 9
concil 0 0 0 -3
confi 0 0 0 4
consei 25 -9 -2 -3
consid 0 0 2
consta 0 0 7
consul 0 0 0 4
contr 0 2
contra 0 -6
conven 8
convi 0 -2
coq 0 0 8 1
corrig 0 0 4
cote 0 -4
coupon 0 0 -3 -1
cousin 0 0 0 6
cout -2 -14 0 -11
craint 0 0 0 8
croir 0 0 -5
cuisin 0 0 17
cure 0 0 0 -2
d -12 4 12 -7
dang 0 0 0 6
dans 46 -21 -5 30
date 0 0 0 -4
de 10 8 17 -22
debloq 0 -4 0 9
debout 0 0 0 5
decid 0 0 0 -11
dedan 0 0 -3
defini 0 0 0 7
deja 0 0 -4 38
delega 0 0 3
delegu 0 0 10
delivr 0 0 7 7
demain 0 0 -2
demand 0 -7 9 -11
demeur 0 0 4
denonc 0 34
depart 0 1
depos 0 -1
deposi 0 10
depot 0 -2 0 5
depui 0 0 -11 -1
derni 0 -1
dernie 0 0 0 8
des 0 27 -10 -18
descen 0 0 0 5
design 0 5
desir 0 0 3
deux 0 -6 24
dev 0 4 -17 -4
devi 0 0 4
dimanc 0 0 3 7
dire -1 -26 3 -8
direct -1 -8 10 -10
dis 0 -7 0 -6
discut 0 0 18
disi 0 -5
dispen 4
dispos 0 11
dit -14 -40 -4 -16
dix 0 0 -16
docume 0 13
doit 0 5 -7
dollar 0 0 22 14
domici 0 5
dommag 0 7
donc 0 0 2 10
donn 3 3 -11 -6
dont 0 6
dort 0 0 0 4
dossi 0 0 18 1
dout 0 0 0 1
droit -2 20 4
du 0 -14 6 -28
eau 0 0 -2 16
echang 0 0 4
echapp 0 0 0 6
ecol -5
econom 0 -1 0 5
ecout 3
ecrit 7 -1
effac 0 0 0 6
electr 0 0 0 2
elev 0 0 4 -2
ell 0 17 0 -3
elle 6 -1 19
emport 0 0 0 7
en 0 -35 32 18
encor -5
encr 0 0 7
endroi -2 -2 -1 -6
enfant -11
enquet 0 33 0 -5
enseig 0 1
ensuit 0 0 -12
entend 0 -6
entr 6 0 12
entrai 0 9
entret 0 0 0 1
envelo 0 0 -2
envoy 0 6
equip 2 0 1 -3
esper -1
est -14 -24 -39 -1
et 0 -18 6 2
etat 0 0 0 16
ete 6 -9 -10 -15
etre 0 0 -10
etudi 0 0 0 7
eux 0 2 2 -6
evenem 0 3
exclu 0 0 0 5
exempl 8
exig 0 0 11
exist 0 0 -5
expuls 0 0 0 3
f 0 -5 2
fagot 0 0 5
fais 0 0 4
fait 6 14 -2
famill 0 11 20 15
faut 0 0 2 -1
faveur 0 0 5
favora 0 0 6 5
femm 0 -4
ferm -6 -1 -15
file 0 16
fill 0 0 28
fils 0 0 -2
fin 0 0 0 3
fini 0 0 7
fois 0 -1
forag 0 4 0 -2
forc 0 1
forf 0 9
formal 0 0 0 4
fourni 0 8
foy 0 5
franc 0 1 16
frer 0 0 6
fuit 0 0 0 19
fut 0 0 0 5
garant -2 0 0 24
garc 0 6
gard 0 0 -16 -12
garni 0 0 2
gauch 0 16
genera 28 -4
gens 0 -4
gestio 0 0 4
gouver 0 0 0 24
grand 6 0 -2 -8
gratui 0 0 5 -4
grav 2
greni 0 1
group 0 5
guerr -1 0 0 7
guiche 0 0 -12 -5
h 0 -3
hangar 0 5 5
harico 0 0 -5
heberg 0 0 3
hela 0 0 7
heur -4 -5 -31 -3
hier 0 -3
histoi 9 0 -2 -3
honneu 0 0 0 5
hopita 7
hors 0 0 0 -5
hospit 0 0 2
houe 0 0 -18
hui -1 0 0 3
huil 0 0 -2 -2
hygien 0 0 8
ici -6 -20 1 -11
identi 0 0 0 5
il 1 0 0 17
ils 0 0 0 -1
imprim 4 1
incid 16 2
incomp 0 3
info 0 10
inform 2
inquie 0 0 0 3
inscri 0 8
interm 0 0 5
interr 3 2 0 -1
issu 0 0 0 7
j 0 -7 -8 13
jamai 0 9
jaun 0 0 3
je 0 -13 -8 -25
jeudi 0 0 -3
jeun 0 18
joli 0 0 -1
jour 0 11 8 -19
journ 0 0 1
jug 0 0 0 -1
juge 0 0 0 3
jugem 0 0 0 6
juin -3
jusqu 3 -3 -10 12
just 0 1
kilo 0 0 -19
kit 0 0 2
kits 0 -1
l 3 6 -35 3
la 0 -14 7 -29
laiss 0 0 0 -15
lait 0 11
lamp 0 0 -5
langu -4 -8 0 -1
latrin 0 -1
le -1 -12 -34 -5
lequel 0 11
les -3 -2 -11 -33
lettr 0 12 0 5
leur 7 50
lev 0 0 0 -10
liber 0 0 4
libera 0 0 0 3
lier 0 -2
lieu 0 0 1 3
list -3 -5 -6
lit 0 0 -1 5
litr 0 7 -3
livr 0 3 0 -3
logem 0 0 0 1
loin 0 0 0 -2
longu 0 7 -1
lonu 0 0 -4
loy 0 2
lui 0 0 -3 -6
lundi 0 -1
lyc 0 0 0 5
m 0 0 4
ma -5 -6 15
madam 0 11
magasi 0 0 -7
mai 0 0 -1 3
main 12 0 16 4
mairi 0 0 0 11
mais 0 0 23
maman 0 0 6
mang 0 0 0 2
manqu 0 8
maraic 0 8
march 0 0 -3 -14
mari 0 13 0 2
matern 8 12
matin 0 0 0 -1
mauvai 0 -2
me 0 0 34
medeci 0 0 2
medica 0 0 0 4
meetin 0 0 4
meme 0 -5 -4 11
menag 0 -7 -17
mer 0 0 0 4
merci 4 -5 -6 -5
mercre 0 0 0 -9
merit 0 0 9
messag 0 6
mesur 0 0 -6
mett 0 4
micro 0 0 5
midi 0 0 20
mill 0 0 28 1
minist 0 0 0 6
mis 0 0 0 10
miss 0 0 2
mme 0 0 -3
mobil 0 0 2
moi 5 -20 19 14
moin -4 6
mois 0 1 10 4
mon 0 11 0 4
mond 0 0 0 -1
monite 0 -3
monsie 0 8
mont 4
mot 0 0 -2 21
mousti 0 -8 3
mouton 0 0 9
moyenn 0 0 10
n 0 -17 -9 -1
nat 5
ne -22 -18 -12 27
new 4 0 0 -5
ni 0 -21 -5
noel 0 0 0 16
noir 2
nom 6 -23 0 -1
nomm 0 12 4 2
noms 0 -3
non 0 3 0 -14
nord -3
normal 0 0 3
nos 0 17 -1 -4
not 0 -2
note 0 3
notr 7 0 1 37
nourri 0 0 22
nous -17 0 -46 -15
nouvea 0 0 -4
nouvel 0 0 -5
nuit 0 0 6 2
nul 0 -1 3
numero 10 -10 -4 -7
oblig 0 0 0 5
octobr 0 0 0 5
odil 0 2
offert 0 0 4
offic 1
offr 3
on -3 -4 23 17
oncl 0 1
ont 0 13 0 7
onu 10 -11
onusie 1
ordi 0 0 0 8
organi 0 0 0 4
ou -30 13 -11 -37
oubli 0 -4 7
ouvr 0 0 0 4
paie 0 9
paix 0 0 0 11
pannea 0 0 0 -4
papi -3 2
par 0 -7 22 -16
paragr 14
parcel 0 2 6
pareil 0 9
parent 0 0 2
parl 0 -24 0 27
parol 0 0 0 -6
part 0 -10 -13
partag -1
parti 0 0 7
pas 0 -5 -6 -20
pass -1 -12 55
patron 0 0 0 6
patrou 0 0 -1
pay 0 -2
paye 0 19 -1
pays 41 0 0 -6
pend 0 0 9
pens 0 0 14
perd 0 0 1
permet 0 6
person -14 -15 0 -16
petit 0 14 7
peut -20 -29 -6
peuv 0 0 -2 -2
peux 0 -3 0 4
photo 0 0 8
pil 0 0 2
pillag 2
pirogu 9
pl 0 0 8
plac 2 1 0 -9
plaint 0 -2 -5
plais 0 0 3
plant 0 0 0 9
plein 0 -3 5
plui 0 5
plus 0 4 9
poch 0 0 0 3
point 0 -7 5
polici 0 0 0 1
pont 0 0 -2 -5
porteu 0 -1
possib 0 0 0 35
post 0 0 0 -21
pour -8 -10 17
pourr 1 8 -7 12
pouv -25 -8 -14 -2
pref 0 -7
premi 0 6
premie 0 0 21
pren 0 6
prend 0 0 2
prendr 5 0 -3
pres 0 0 0 -4
presen 0 16
presid 1 0 17 -5
pris 0 8
prison 0 0 0 5
prix 0 -4 -10
proble 0 0 0 5
proc 0 0 0 -3
procha 0 0 4
procur 0 0 0 -2
projet 0 9 -9
protec 0 0 0 2
psycho 0 6
public -2
puis 0 0 0 1
puissa 11
puit 0 7 0 -10
qu -3 19 5 -1
quand 0 -29 0 -23
quaran -3
quatr -1
que 8 31 -5 1
quel 0 3
quell 0 -1
quelqu 0 -8 -14 -12
quest 0 -3 -6 -10
qui -7 -2 -9 -11
quicon 0 0 0 5
quinz 3
quoi 0 9 5 11
racont 0 14
radio 0 0 11 -7
ramada 0 0 9
rappel 0 9
rappor 29 -23 -15
rat 0 -16 10
recit 9 0 0 10
recoit 0 0 -2
recoiv 9
recolt 0 0 -4 3
reconn 0 4 2
recons 0 0 0 5
recu 9 -4 -2
refu 0 0 7
refugi 0 0 0 1
refus -3 11 -5
rejoin 2
relai 0 0 1 -1
reli 3
rembou 0 0 5 -1
remet 0 14 -13
remis 0 0 12
rempli 0 5
rencon 3 0 0 3
rend 0 -1 -3
rendu 0 0 -3
renonc 0 0 -3
renouv 0 5
rentr 0 0 0 -2
repa 0 -1
repar 0 3
repara 0 0 -1
repond 0 0 -1 -6
repons 0 -13
repren 0 7
repres 0 0 0 2
reserv 0 -2
respon 0 -2
rest 0 17 -15
restit 0 0 0 10
reten 0 0 0 4
reti 0 0 5
retir 0 3 0 -2
retour 0 16 0 4
reun 0 0 0 -5
reveil 0 1
revi 0 0 0 1
revien 0 4
revoit 0 0 1
rien -6
risqu 0 0 0 18
riz 0 0 -1
robine 0 -2 0 12
roug 0 0 3
rout 0 0 -1 -8
s 0 7 0 9
sa 3 0 1
sac 0 12 -20
sach 0 0 0 1
sacs 0 0 -5
sage 0 0 1
sais 0 0 7
saisi 2 0 0 -2
sait 0 5 0 -2
sanct 0 0 0 6
sans 16 -25 2 -2
sant -1 1
sarcl 0 0 16
satisf 0 4
saur -1 -1 0 -7
sav 0 0 12
savo 0 2
savon 0 -3 7
scolai 0 9
se -3 -10 4 -17
seanc 0 2
seau 0 -1
sech 0 0 0 -2
second 0 6
secret 27 -5
securi 9 -3 -1
select 2
semain 0 0 13 -5
semenc 0 -6 6
sept 0 0 -1 -2
sera 0 3 0 -2
servic 0 0 -8
ses 0 18
seul 0 0 -14
shirt 0 0 12
si -3 14 -24 -11
sign 0 1 -10 13
signal 0 0 -3 -1
signat 0 2
silenc 0 2
simpl 0 0 -11
simpli 0 0 3
sinon 0 4
site 0 7
soign 0 0 3
soin 2
soir 0 -4 0 -5
soit -3 -3
solida 0 2 6
sollic 0 0 4
son 0 0 4
sont 0 -16 -21
sort 0 2 0 19
sortir -3 0 0 12
souci 0 0 1 2
souhai 0 0 1
sous 0 0 -2
souv 0 0 7
suffit 0 0 -5
suis 0 0 -8
suiv 0 0 4
supple 0 5
sur 0 12 2 -48
suspen 0 9
system 0 0 3
t 0 0 0 10
ta 0 0 2
tabl 5 0 10
tablea 0 0 -4
tant 0 11
te -2
techni 0 0 3
temoig 0 35
temoin 0 0 0 8
temp 0 4
ten 0 10 0 -2
text 4
ticket 0 0 6
tien 0 0 14
tiendr 5
tienn 0 0 5
titr 0 0 4 12
toi 0 0 0 9
toit 0 0 7
tol 0 4
tomb 0 1 -7 3
ton 3 6 40
tot 0 0 0 -5
total 0 0 0 8
touch 0 0 0 1
toujou 0 0 0 6
tour 0 -2 1
tous 5 -17 -6 17
tout 0 8 10 8
tranqu 0 6
transc 0 0 0 5
transf 0 0 2
travai 0 0 -17
trimes 0 0 0 4
troi 0 0 11
trop 0 1
trouv 0 -10 2
tu 0 18 15 5
un -54 3 21
une -24 -5 8 -20
uni 5
usag 0 0 1
va -20 -7 1
vaccin 0 -2
valid 0 0 -3 3
valis 0 0 0 2
ven 0 0 -5
vend 0 0 -10
verifi 10 10 0 -3
verr 0 13
vers 0 2 0 5
vert 0 1
veul 0 1
veut 0 -2
veuv 0 2
veux 0 0 16
vi 0 -4 0 -3
vid 0 0 4
vie 0 5 0 15
vien 0 0 7
villag 0 0 -2 8
vingt 0 0 0 8
violat 1
visit 0 12
vite 0 0 4
viv 0 -4
vivr 0 10
voi 0 -6
voici 0 -6
voir 0 0 -3 -9
voisin 0 0 0 -2
voix 1
vos 19 -19 -3 41
votr 23 -11 -13 2
voul 0 -3
vous -48 -11 -73 -42
voy 0 1
voyag 0 9
vu 0 0 5
vue 3 0 1
vulner 0 0 7
y 7
york 4 0 0 -5
zero 0 0 0 19
@stems-en
#_the 0 0 1
a_friend 1
a_week 0 0 2
about_the 0 14 -1
agre_to 0 2
all_of 0 0 0 5
all_the 0 0 0 4
and_i 0 0 -4
and_it 0 0 0 -5
and_so 0 1
and_the 2 9 0 8
and_we 0 0 0 -1
and_whit 4
and_you 0 5 4
are_free 0 0 3
are_in 0 0 6
arm_group 0 0 0 2
as_a 0 -6
at_the 0 -5 -10 -16
be_a 0 1
be_call 0 0 1
be_told 0 0 0 3
block_lead 0 0 1
by_the 0 0 0 5
call_# 0 9
can_open 0 0 0 1
can_tell 0 0 0 -1
can_writ 0 4
cash_grant 0 0 7
com_back 0 8
com_out 7
compla_about 0 -5
compla_box 0 1
consid_the 0 0 0 3
does_the 0 2
down_for 0 3
even_for 0 0 3
even_god 0 0 0 2
every_widow 0 0 0 8
food_alloca 0 1
for_all 0 -8
for_each 0 0 0 1
for_report 8
for_the 0 28 0 -15
for_you 0 10
get_the 0 -9 0 -5
girl_who 0 -2
giv_you 0 0 1
give_your -3
go_to 0 -6 -3
grant_to 0 0 0 4
has_been 0 0 8
has_no 0 -2
have_a 1
have_my 0 0 0 3
have_their 0 1
househ_s 0 4
i_can 0 14
i_have 1
i_put 0 0 0 1
if_you 0 0 0 -4
in_it 8
in_return 0 0 9
in_that 1
in_the 14 0 8
in_your 0 0 0 26
into_the 1
is_# 0 0 6
is_a 0 16
is_clos 0 -5
is_finish 0 0 0 6
is_for 0 0 0 -2
is_one 0 0 6
is_pend 0 0 4
is_reserv 0 2
is_what 0 0 0 3
is_your 0 0 -2 -3
it_up -3
lett_to 0 4
list_is 0 -1
look_aft 0 -2
mak_it -1
me_the 0 0 -1
me_your 0 0 11
nam_of 0 1
name_the 0 5
nice_to 0 0 1
no_one 0 0 1 11
nobody_on 0 0 0 2
not_even 0 0 0 2
of_it 0 0 0 4
of_its 0 0 4
of_the 8 0 -2
of_this 0 0 0 2
on_the -5 0 0 -5
on_this 0 0 0 8
on_thursd 0 6
one_in 0 0 1
one_sack 0 0 3
or_a 0 0 -3
otherw_it 0 0 13
quest_is 0 0 0 11
read_it -4
regist_is 0 0 4
report_and 0 0 0 3
round_of 0 3
s_food 0 1
say_yes 0 0 1
secret_genera 9
securi_counci 7
see_to 4
sew_machin 0 5
shelt_kit 0 5
sleep_at 0 0 2
so_that 0 -9
tabl_will 1
tell_you 0 -6
thank_you 2
that_the 0 -1 0 8
the_author 0 1
the_bean 0 -5
the_big 0 -2
the_blanke 0 0 29
the_boys 0 11
the_cash 0 1
the_commit 0 2
the_compla 0 13
the_comput 0 0 0 1
the_goat 0 0 2
the_govern 0 0 0 14
the_hospit 0 3
the_interv -5 -11
the_key 0 0 12
the_list 0 -9 -12
the_maiz 0 2
the_market -7 -7
the_medici 0 0 1
the_minist 0 0 0 1
the_mo 0 0 0 3
the_nam 0 1
the_next 0 2 0 -1
the_oth 0 0 6
the_pap 0 3 3
the_raid 0 4
the_ral 0 0 3
the_report 9
the_road 0 0 0 -3
the_secret 9
the_securi 6
the_sew 0 4
the_stamp 0 0 2
the_un 19 0 0 -1
the_wareho 0 1
the_world 0 0 1
ther_is 0 0 0 8
ther_s 0 -3
they_will 0 -3 0 2
this_even 0 0 4
this_one 2
this_season 0 3
this_year 3
to_it 4
to_make 0 1
to_my 0 0 7
to_the 0 0 17
un_report 0 0 0 -2
und_the 0 -13
us_to 0 1
want_to 0 -1
wat_truck 0 2
we_have 0 0 0 -1
we_hereby 0 1
we_the 0 3
we_will 0 0 0 -8
when_the 1
who_say -3
who_stay 0 1
will_be 0 2 0 10
will_get 0 -4
will_have 0 0 0 3
wish_to 0 0 1
with_the 5 -2 2 -12
work_for 0 0 -5
world_will 0 0 1
would_be 0 0 1
writ_you 0 3
you_and 0 0 0 12
you_are 1 12 2
you_can -14 -21 -15 -9
you_down 0 3
you_for 4
you_have 0 0 -4 2
you_in 0 1
you_until 0 -2
you_will 0 -19 0 -4
your_card 0 0 -2
your_favour 0 0 0 2
your_moth 0 5
your_name 0 -23 12 25
your_regist 0 0 9
your_story -1
@stems-fr
#_# 0 6
#_franc 0 0 5
#_le 0 0 4
a_design 0 4
a_ete 0 0 0 -3
a_fait 0 3
a_l 0 0 0 4
a_repond 0 1
a_vous 0 0 0 -2
accept_d 0 0 0 3
achet_pas 0 0 1
ag_de 0 2
ai_mis 0 0 0 3
apr_le 0 0 0 3
attend_le 0 0 13
au_baille 0 2
au_guiche 0 0 -2
au_plus 0 0 5
au_rappor 10
autr_attend 0 0 4
av_la 0 0 0 3
av_midi 0 0 14
avec_ce 0 0 0 1
avec_le 9
c_est 0 0 -15
c_et 0 0 1
ca_se 0 0 21
cas_de 2
ce_bureau 0 0 0 -1
ce_n 0 -3
ce_qu 0 11
ce_que 0 -6
ce_qui 0 -17
cell_qui 0 0 4
cett_ann 0 0 0 5
ceux_qui 0 0 18
chaqu_menag 0 0 -7
compt_sur 0 0 2
consei_de 7
d_arg 0 0 1
d_autr 0 -5
d_avanc 0 0 0 21
d_un 0 0 11
dans_cett 0 0 0 3
dans_l 0 0 0 -11
dans_le 61 0 0 -6
dans_vos 0 0 0 1
de_bois 0 2
de_bon 0 0 0 9
de_ce 0 0 0 -2
de_ceux 0 0 8
de_docume 0 1
de_l 24 -12
de_la 13 -7 -15
de_parl 0 2
de_securi 5
de_tabl 0 0 4
de_ton 0 0 0 -2
dev_les 0 2
dit_le 0 -1
dix_kilo 0 0 -4
donn_droit 0 2
du_parti 0 0 9
du_secret 19
du_site 0 2
ecrit_dans 2
en_port 0 0 0 2
entret_de 0 1
equip_ne 0 1
est_a 0 0 0 -2
est_le 0 0 -7
est_pas 0 -7
est_pass 0 -4
est_paye 0 14
est_pour 0 9
et_c 0 0 0 -1
et_ca 0 0 1
et_l 0 0 0 1
et_la 0 0 0 1
et_le 0 0 0 -3
et_les 0 0 8
et_tout 0 0 9
et_un 0 0 -2 8
et_une 0 0 -9
et_y 0 1
forf_d 0 1
ici_on 0 0 1
il_a 0 4
il_est 0 0 0 4
il_n 0 -6
il_s 0 0 0 -5
j_ai 0 0 0 4
jamai_rien 0 6
l_affirm 0 1
l_appui 0 8
l_arg 0 0 -8
l_armoir 0 0 0 1
l_attaqu 0 0 0 1
l_attest 0 3
l_autr 0 4
l_eau 0 0 0 10
l_etat 0 0 0 4
l_onu 1 -1
la_banqu 0 0 0 4
la_file 0 10
la_list 0 0 -5
la_main 0 0 1
la_mairi 0 0 0 3
la_matern 0 4
la_ou 0 7
la_paix 0 0 0 5
la_plaint 0 0 0 2
la_rat 0 -3 1
le_# 0 0 0 19
le_champ 0 4
le_chef 0 4
le_comit 0 0 -9
le_depot 0 0 0 1
le_dire 0 -4
le_dossi 0 0 1
le_gouver 0 0 0 16
le_jour 0 8
le_mois 0 0 1
le_nom 2
le_premi 0 2
le_projet 0 1
le_ramada 0 0 1
le_rappor 12 -1
le_tien 0 0 4
les_autr 0 0 8
les_enfant -1
les_enquet 0 5
les_fait 1
les_famill 0 0 9
les_fill 0 0 1
les_gens 0 -3
les_jeun 0 13
les_langu 0 -2
les_maman 0 3
les_puit 0 1
leur_agress 0 4
main_le 0 0 0 14
maman_qui 0 3
meme_si 0 0 0 1
menag_de 0 0 -8
mois_procha 0 0 2
mot_de 0 0 0 1
mot_pour 0 0 0 2
n_a 0 0 0 -4
n_achet 0 0 1
n_ont 0 7
ne_cout 0 0 0 -1
ne_l 0 0 0 26
ne_pourr 0 0 0 4
ne_revien 0 1
ne_risqu 0 0 0 1
ne_trouv 0 0 2
nos_equip 0 1
note_et 0 1
notr_organi 0 0 0 1
notr_pays 3
nous_compt 0 0 2
nous_les 0 8
nous_pouv 0 2
on_ne 0 0 0 3
on_va 0 0 0 6
ou_vous 0 0 0 -5
paie_pas 0 5
parl_au 0 4
parl_de 0 -1
pas_d 0 0 1
pas_sa 0 0 1
pass_par 0 0 6
pens_a 0 0 8
pour_de 0 0 0 9
pour_ell 0 8
pour_la 0 0 10 4
pour_que 0 -7
pour_toi 0 0 0 3
pouv_vous 0 1
presen_a 0 1
prix_du 0 0 -4
qu_elle 0 10
qu_un 0 -5
que_l 0 9 0 -2
que_la 0 6 0 -14
que_le 0 -11 10
que_les 0 3
que_ton 0 3
quelqu_un 0 0 0 -2
qui_a 0 0 -2
qui_le 0 -3
qui_me 0 0 5
qui_s 0 -4
rappor_du 15
rappor_pays 5
refus_de 0 7
s_en 0 0 0 3
s_est 0 -3
sa_plac 0 0 1
sac_de 0 6
se_discut 0 0 13
secret_genera 20
si_vous 0 0 0 -4
sign_pour 0 0 0 5
sur_la 0 0 0 -12
sur_le 0 14
sur_les 0 3 0 -3
t_shirt 0 0 1
tant_que 0 4
temoig_pas 0 6
ton_age 0 0 5
ton_mari 0 6
total_pour 0 0 0 2
trouv_pas 0 0 2
tu_veux 0 0 8
un_ag 0 1
un_bon 0 0 1
un_cadena 0 0 0 1
un_dossi 0 0 7
un_mot 0 0 0 14
un_mouton 0 0 1
un_rappor -1
un_sac 0 6 -6
une_nuit 0 0 3
va_dans -1
va_le 0 0 0 2
votr_plaint 0 0 0 -2
vous_avez 0 0 4
vous_inscri 0 9
vous_pouv -17 -15 0 -11
vous_temoig 0 7
zero_fuit 0 0 0 12
`;
