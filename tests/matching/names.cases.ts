/** Names that are a datum by themselves, by category. */
export const strong: Readonly<Record<string, string>> = {
  'user.name': `fullName full_name FULL_NAME full-name fullname legalName realName middleName maidenName mothersMaidenName patronymic contactName
    cardholderName customerName patientName employeeName userFullName guestName xingMing xingming zhenShiXingMing lianxiren 姓名 真实姓名 用户姓名 联系人
    ismKamil ism_al_ab ism_kamil اسم_الأب الاسم_الكامل`,
  'user.name.first': 'firstName first_name firstname FIRST_NAME givenName given_name fname userFirstName firstNames ism_awwal الاسم_الأول',
  'user.name.last': 'lastName last_name lastname surname familyName lname LASTNAME اسم_العائلة اللقب',
  'user.contact.email': `email Email EMAIL userEmail user_email userEMail e_mail eMail e-mail emails emailAddress email_address emailaddress EmailAddress contactEmail
    customerEmails email2 emailHash hashedEmail hashed_email emailValue primaryEmail newEmail workEmail confirmEmail emailList useremail billing_email
    recipientEmail loginEmail youxiang youXiang dianziyouxiang dianZiYouXiang 邮箱 电子邮箱 用户邮箱 bareed_elektroni baridElectroni البريد_الإلكتروني البريدالإلكتروني`,
  'user.contact.phone_number': `phone phoneNumber phone_number PHONE phonenumber phones homePhone telephone mobileNumber mobile_no mobilePhone cellPhone msisdn emergencyContact
    phoneNo phone1 customerPhone userMobile phoneNumbers customerTel shouji shouJiHao shoujihao shoujihaoma dianhua lianXiDianHua 手机 手机号 手机号码 用户手机号 联系电话
    user_sjh raqmJawal raqm_al_jawal raqmHatif رقم_الجوال رقم_الهاتف جوال هاتف`,
  'user.contact.address': `homeAddress home_address postalAddress mailingAddress billingAddress shippingAddress addressLine1 address_line_2 poBox nationalAddress
    customerAddress userAddress patient_address jiaTingZhuZhi dizhi diZhi zhuzhi hukou 地址 家庭住址 户口所在地 onwanWatani العنوان_الوطني`,
  'user.contact.address.street': 'streetAddress street_address streetName houseNumber userStreet 街道',
  'user.contact.address.city': 'customerCity cityOfResidence 居住城市',
  'user.contact.address.postal_code': 'postalCode postal_code postcode zipCode zip_code zipcode userZip youbian 邮编 邮政编码 ramzBaridi الرمز_البريدي',
  'user.government_id.national_identification_number': `nationalId national_id nationalID nationalid idNumber id_no identityCard ssn SSN userSsn customerSSNs socialSecurityNumber aadhaar
    aadhaarNumber cpf curp pesel personnummer civilId citizenId emiratesId shenfenzheng shenFenZhengHao shenfenzhenghaoma zhengjianhao 身份证 身份证号 身份证号码 证件号码
    hawiya raqmHawiya raqm_al_hawiya raqmWatani raqmQawmi sijilMadani bitaqa_madania رقم_الهوية الهوية_الوطنية الرقم_القومي السجل_المدني`,
  'user.government_id.immigration': 'iqama iqamaNumber iqama_no residencePermit visaNumber workPermit alienNumber greenCard qianzheng 签证 raqmIqama رقم_الإقامة التأشيرة',
  'user.government_id.passport_number': 'passportNumber passport_no passportNo PASSPORT_NUMBER userPassport huzhao huZhaoHao 护照 护照号 jawazSafar raqm_jawaz جواز_السفر رقم_الجواز',
  'user.government_id.drivers_license_number': 'driverLicense drivers_license drivingLicence licenseNumber jiaShiZheng 驾驶证 rukhsatQiyada رخصة_القيادة',
  'user.government_id.vehicle_registration': 'plateNumber licensePlate license_plate chassisNumber vehicleRegistration chepaihao 车牌号 车架号 raqmLawha رقم_اللوحة',
  'user.demographic.date_of_birth': `dob DOB dateOfBirth date_of_birth birthDate birthdate birthday birthYear userDob patientBirthDate hijriBirthDate chushengriqi
    shengri 出生日期 生日 tarikhMilad tarikh_al_milad تاريخ_الميلاد`,
  'user.demographic.age_range': 'ageRange ageGroup patientAge userAge user_age nianling 年龄',
  'user.demographic.gender': 'gender userGender genderIdentity customerSex xingbie 性别 الجنس',
  'user.demographic.marital_status': 'maritalStatus marital_status hunyin 婚姻状况 halaIjtimaiya الحالة_الاجتماعية',
  'user.demographic.race_ethnicity': 'ethnicity ethnicOrigin minzu 民族 القبيلة',
  'user.demographic.religious_belief': 'religion religiousBelief zongjiao 宗教信仰 diyana الديانة المذهب',
  'user.demographic.political_opinion': 'politicalParty politicalOpinion unionMembership zhengzhimianmao 政治面貌',
  'user.demographic.sexual_orientation': 'sexualOrientation sexual_orientation 性取向',
  'user.demographic': 'nationality citizenship placeOfBirth jiguan 国籍 籍贯 jinsiya الجنسية مكان_الميلاد',
  'user.financial.bank_account': 'iban IBAN userIban bankAccount bank_account_number accountNumber routingNumber sortCode yinhangka yinHangKaHao 银行卡号 支付宝 raqmHisab رقم_الحساب الآيبان',
  'user.financial.credit_card': 'cardNumber card_number cardnumber creditCard creditCardNumber cvv CVC cvv2 cardExpiry expMonth ccNumber cardholder xinyongka 信用卡号 raqmBitaqa رقم_البطاقة',
  'user.financial': 'salary income annualIncome netPay creditScore bankruptcy gongzi 工资 收入 ratib الراتب الدخل',
  'user.government_id': 'taxId tax_id vatNumber taxpayerId 税号 raqmDaribi الرقم_الضريبي',
  'user.health_and_medical': 'diagnosis diagnoses disease diseases medication bloodType blood_type allergy allergies pregnancy mentalHealth bingli zhenduan 诊断 血型 过敏史 tashkhis fasilat_dam التشخيص فصيلة_الدم',
  'user.health_and_medical.record_id': 'mrn medicalRecordNumber patientId patient_id binglihao 病历号 رقم_الملف_الطبي',
  'user.health_and_medical.genetic': 'dna genome geneticData 基因 الحمض_النووي',
  'user.biometric': 'faceTemplate faceEmbedding biometric faceprint renlian 人脸 بصمة_الوجه',
  'user.biometric.fingerprint': 'fingerprintTemplate zhiwen 指纹 البصمة',
  'user.content.self_image': 'selfie profilePhoto profile_picture avatarUrl touxiang 头像 الصورة_الشخصية',
  'user.location.precise': 'latitude longitude userLatitude gps gpsLocation latLng geolocation geohash bssid userLocation jingdu 经度 纬度 行踪轨迹 khatTul خط_الطول خط_العرض',
  'user.device.device_id': 'deviceId device_id deviceid androidId idfa IDFA imei macAddress mac_address machineId hardwareId hwid pushToken fcmToken shebeihao 设备号 muarrif_jihaz معرف_الجهاز',
  'user.device.ip_address': 'ipAddress ip_address IPAddress clientIp client_ip remoteAddr publicIp userIP IP地址',
  'user.device': 'userAgent user_agent USER_AGENT userAgentString',
  'user.authorization.password': 'password Password userPassword user_password passwd passphrase newPassword confirmPassword oldPassword passwordHash pinCode password1 userPin mima 密码 支付密码 kalimatSir كلمة_السر كلمة_المرور',
  'user.authorization.credentials': 'apiKey api_key API_KEY apikey accessToken access_token refreshToken privateKey private_key clientSecret secretKey otp otpCode mfaCode recoveryCode seedPhrase yanzhengma 验证码 رمز_التحقق',
  'user.criminal_history': 'criminalRecord conviction policeClearance 犯罪记录 السجل_الجنائي',
  'user.childrens': 'guardianName childrenNames 子女 监护人 waliAmr ولي_الأمر',
  'user.workplace': 'employeeId employee_number employer staffNumber gonghao 工号 الرقم_الوظيفي جهة_العمل',
  'user.job_title': 'jobTitle job_title occupation 职务',
  'user.content.private': 'messageBody chatMessage callLog voicemail emailBody 短信 聊天记录 الرسائل',
  'user.contact': 'addressBook tongxunlu 通讯录 جهات_الاتصال',
  'user.behavior.browsing_history': 'browsingHistory clickstream',
  'user.account.username': 'username userName user_name USERNAME loginName 用户名 zhanghao اسم_المستخدم',
  'user.social': 'nickname wechatId qqNumber nicheng 昵称 微信号',
  'user.unique_id.pseudonymous': 'visitorId anonymousId',
};

/** Names that need company. */
export const weak = `name address city age sex pin pan tel photo sin nin zip cell mobile street district race lat lon ip login handle heading coords newName
  emailResponse passwordUser emailUser phoneCase xm sjh user_xm lxdh sfzh zjhm csrq xb mz hkszd dwmc zh kh dz yx mm wx nl userId client_id sessionId displayName childName parentName openid avatar prompt
  transcript department pwd ism onwan hatif jins omr hay asl naw 位置 定位 الاسم العنوان`;

/** Names that are no datum. */
export const none = `isEmailVerified hasPhone hasEmail emailVerified emailVerifiedAt emailEnabled emailCount emailLength emailLabel emailPlaceholder emailError emailErrors emailRegex
  emailTemplate emailInput emailField phoneInputRef passwordField passwordLength minPasswordLength maxEmailLength passwordRules passwordStrength passwordPolicy isPasswordVisible
  showPassword togglePassword validateEmail sendEmail sendWelcomeEmail onEmailChange handlePhoneBlur setEmail emailService EmailClient emailProvider emailQueue emailSchema
  emailColumn emailHeader emailSubject emailTitle emailIcon emailMessage phoneFormat phoneMask maskedEmail emailMasked redactedPhone mockEmail fakePhone testPassword EmailForm
  EmailButton PasswordInput PhoneNumberField findByEmail getUserByEmail emailExists passwordUpdatedAt passwordExpiry privateKeyPath accessTokenUrl accessTokenExpiresAt apiKeyHeader
  iPhone isIPhone windowsPhone phoneGap memoryAddress contractAddress fileName file_name addressId passwordResetEmail hostname host hostName className packageName functionName tagName nodeName message
  passage storage average package image page pageSize language manager message usage stage image ageing assessment cityscape addressable 
  raceCondition tracing grace embrace pinned pinging spinner opinion panel expand company companion telemetry telescope hotel cellular cellSize cellRenderer
  tableCell zipFile unzip gzip latest plate translate latency platform belong salon slot ipsum ipc tip zipped recipient description shipping pattern
  children minor major patch id ids uuid index key value type url path data result response request body options config settings count total items
  list user users customer account token tokens secret theme color width height width1 renderItem onClick handleSubmit isOpen hasMore enabled
  domain mailbox gmail phonetic telephony microphone headphones smartphone saxophone megaphone symphony
  xmlHttp xmpp dhcp sjcl zhCN langZh dwarf mmap mmol wxss nlp mzXml FontFaceDescriptors xbox khGraph yxWidth dzGrid
  islam prism tourism organism jinsi hayStack aslan nawab bankHoliday hisabati irqHandler suraPlayer
  是否验证手机号 手机号校验 邮箱格式 密码提示 姓名标题 电话数量 هل_البريد_الإلكتروني عدد_رقم_الجوال 用户 订单 列表 商品 المنتج قائمة طلب
  isPatientIdValid genderOptions genderType countryCode countryList currency locale timezone emailJS publishableApiKey publicApiKey`;
