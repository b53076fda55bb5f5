/** Names that stand for one another: short forms, and the forms of one name in other languages. One group a line. */
const groups = `
alexander alex aleksandr aleksander alexandre alejandro alessandro oleksandr aliaksandr sasha sandy iskander
alexandra alexandra aleksandra sandra alejandra oleksandra
alexei alexey aleksei aleksey alexis oleksiy alyosha
andrew andy andrei andrey andrzej andreas andre andres andriy drew
anthony tony antonio anton antonin antoine
ann anne anna ana hannah anya
benjamin ben benny binyamin
barbara barb barbie
catherine katherine kathryn kate katie cathy kathy ekaterina katerina yekaterina katarina catalina caterina katya
charles charlie chuck carlos carl karl carlo karel
christopher chris kit christoph cristobal kristof
christina christine tina cristina kristina
daniel dan danny daniil danila
david dave davey davit dawid
deborah debra deb debbie
dmitry dmitri dmitriy dimitri dmytro dimitrios dima
donald don donny
edward ed eddie ted teddy eduard eduardo edouard
elizabeth liz beth betsy betty eliza lisa elisabeth isabel elisabeta yelizaveta
eugene gene evgeny yevgeny evgeni yevgeni yevgeniy evgeniy yevhen evgenii eugenio
francis frank francisco francesco franz francois frantisek paco pancho
frederick fred freddy frederik friedrich federico frederic fryderyk
gabriel gabe
george georg georges jorge giorgio georgios giorgi georgy georgi georgiy jiri jerzy
gerald gerry jerry gerardo
gregory greg grigory grigori grigoriy gregorio hryhoriy
helen elena yelena helena olena ellen
henry harry hank henri heinrich enrique enrico hendrik
igor ihor
isaac isak itzhak yitzhak ishaq
jacob jake jakob yaakov yaqub yakub iakov jakub
james jim jimmy jamie
jennifer jen jenny
john jack johnny jon johan johannes ivan juan jean giovanni joao jan johann ioannis ian sean yahya
jonathan jon jonny
joseph joe joey jose josef giuseppe yusuf youssef yousef yosef jozef iosif josip
joshua josh
julia yulia julie giulia iuliia
katherine
kenneth ken kenny
lawrence larry laurence lorenzo laurent
leo lev leon leonid
louis lewis luis luigi lou ludwig
margaret maggie meg peggy marge margarita marguerite
maria mary marie mariam maryam miriam
mark marc marco marcos marek markus marcus
martin marty marcin
matthew matt mateo matteo matthias matthieu matvei matvey
maxim max maksim maksym maximilian
michael mike mick mikhail miguel michel michal mihail mykhailo mikael misha mickey mihai
mohammed mohamed muhammad mohammad muhammed mehmet mohamad mohd mamadou muhamad mochammad mukhammad magomed
moses moshe musa moussa mousa moises
natalia natalya nataliya natalie natasha nataliia
nathaniel nathan nate
nicholas nick nikolai nikolay nicolas nikolaus niklas mykola nikolaos nicola klaus miklos nikolaj
oleg oleh
patricia pat patty tricia
patrick pat paddy patricio
paul pavel pablo paolo pavlo pawel paulo
peter pete pyotr petr pedro pietro petro piotr pierre petros
philip phil philippe felipe filip filippo
rebecca becky
richard rick dick ricky rich ricardo riccardo
robert bob bobby rob robbie roberto
ronald ron ronny
samuel sam sammy
sergey sergei sergio serge serhiy sergiy siarhei sergej
solomon suleiman sulayman suleyman sulaiman salomon
stephen steve steven stefan esteban stepan etienne stefano istvan stephan
susan sue susie suzanne
svetlana sveta svitlana
theodore ted teddy fyodor fedor teodor theodor
thomas tom tommy tomas tomasz tommaso
timothy tim timmy timofey
timur temur
victoria vicky viktoria viktoriya
victor viktor vic vitya
vincent vince vicente vincenzo
vladimir volodymyr uladzimir wladimir vova
vladislav vladyslav uladzislau
william bill billy will willy liam guillermo wilhelm willem guillaume
xavier javier
yuri yury yuriy iouri yurii juri
zachary zach zack zakhar
abraham abe ibrahim avraham ibraheem
ahmed ahmad ahmet achmad akhmed
ali aly
hussein husayn hossein hussain husein huseyin hosein
hassan hasan hasen
omar umar omer
osama usama usamah
othman uthman osman usman ousmane
abdullah abdallah abdulla abdellah abdoulaye
jamal gamal cemal
qasim kasim qassem kassem ghassem kasem
`;

const groupsOf = new Map<string, readonly number[]>();
for (const [index, line] of groups.trim().split('\n').entries()) {
  for (const name of line.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), index]);
}

/** The groups of names that stand for one another which a name belongs to. */
export function nicknameGroups(name: string): readonly number[] | undefined {
  return groupsOf.get(name);
}
